import cliProgress from 'cli-progress';

export interface Progress {
  (done: number, total: number): void;
  stop(): void;
}

/** A bar on standard error for work that takes long; plain lines where it is no terminal. */
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
  const milestones = plainProgress(label);
  let started = false;
  const report = (done: number, total: number): void => {
    if (!process.stderr.isTTY) {
      milestones(done, total);
      return;
    }
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

/** Where nobody watches, one line a tenth, so that a log shows that work goes on. */
function plainProgress(label: string): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenth = Math.floor((10 * done) / Math.max(1, total));
    if (tenth <= told || done === total) return;
    told = tenth;
    process.stderr.write(`${label}: ${done} of ${total}\n`);
  };
}
