import type { ModelProgress } from './model-files.ts';

const BAR_WIDTH = 24;

/**
 * A progress line for {@link ModelProgress}: redrawn in place on a terminal, else a line for every
 * tenth and every step, so that a log stays short.
 */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  let last = '';
  return (progress: ModelProgress): void => {
    const line = stream.isTTY ? terminalLine(progress) : logLine(progress);
    if (line === last) return;
    last = line;
    stream.write(stream.isTTY ? `\r\u001B[2K${line}${ends(progress) ? '\n' : ''}` : `${line}\n`);
  };
}

function ends({ step }: ModelProgress): boolean {
  return step === 'done' || step === 'retry';
}

function terminalLine(progress: ModelProgress): string {
  if (progress.step !== 'download') return sentence(progress);
  const share = shareOf(progress);
  const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
  return `Embedding model ${bar} ${megabytes(progress.bytes)} of ${megabytes(progress.totalBytes)}`;
}

function logLine(progress: ModelProgress): string {
  if (progress.step !== 'download') return sentence(progress);
  const tenth = Math.floor(shareOf(progress) * 10) * 10;
  return `Fetching the embedding model (${megabytes(progress.totalBytes)}): ${tenth} %`;
}

function sentence({ step, reason }: ModelProgress): string {
  if (step === 'unpack') return 'Unpacking and checking the embedding model';
  if (step === 'retry') return `${reason ?? 'The download was broken off.'} Trying again.`;
  return 'The embedding model is ready';
}

function shareOf({ bytes = 0, totalBytes = 0 }: ModelProgress): number {
  return totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
}

function megabytes(bytes = 0): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
