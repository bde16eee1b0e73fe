import cliProgress from "cli-progress";

/** Where a command tells how far it has come. Bars on a terminal, plain lines elsewhere; both on standard error. */
export interface Console {
  /** One line for a person. */
  say(text: string): void;
  /** How far a countable step has come; a new `step` begins a new bar. `detail` says what is at hand. */
  progress(step: string, done: number, total: number, detail?: string): void;
  /** Ends the bar that is being drawn. */
  endProgress(): void;
}

export function consoleFor(stream: NodeJS.WriteStream): Console {
  return stream.isTTY ? barConsole(stream) : lineConsole(stream);
}

function barConsole(stream: NodeJS.WriteStream): Console {
  let bar: { readonly step: string; readonly drawn: cliProgress.SingleBar } | null = null;
  const end = (): void => {
    bar?.drawn.stop();
    bar = null;
  };
  return {
    say: (text) => {
      end();
      stream.write(`${text}\n`);
    },
    progress: (step, done, total, detail = "") => {
      if (bar?.step !== step) {
        end();
        const drawn = new cliProgress.SingleBar({
          stream,
          format: `${step} [{bar}] {value}/{total} {detail}`,
          hideCursor: true,
          clearOnComplete: false,
        });
        drawn.start(total, done, { detail });
        bar = { step, drawn };
      } else {
        bar.drawn.setTotal(total);
        bar.drawn.update(done, { detail });
      }
    },
    endProgress: end,
  };
}

/** A line when a step begins and when it is a quarter further: logs stay short. */
function lineConsole(stream: NodeJS.WriteStream): Console {
  let last = { step: "", quarter: -1 };
  return {
    say: (text) => {
      stream.write(`${text}\n`);
    },
    progress: (step, done, total) => {
      const quarter = total === 0 ? 4 : Math.floor((done * 4) / total);
      if (step === last.step && quarter <= last.quarter) return;
      last = { step, quarter };
      stream.write(`${step} ${done}/${total}\n`);
    },
    endProgress: () => undefined,
  };
}
