import cliProgress from 'cli-progress';

export interface Progress {
  (done: number, total: number): void;
  stop(): void;
}

/** A bar on standard error for work that takes long; nothing where nobody watches. */
export function progressBar(label: string): Progress {
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} [{bar}] {value}/{total} {eta_formatted}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  const report = (done: number, total: number): void => {
    if (!process.stderr.isTTY) return;
    if (!started) bar.start(total, done);
    started = true;
    bar.update(done);
  };
  return Object.assign(report, {
    stop: () => {
      if (started) bar.stop();
    },
  });
}
