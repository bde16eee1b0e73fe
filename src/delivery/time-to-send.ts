import { DeliveryError } from "./channel.ts";

/** How long one attempt may take. Milliseconds. */
export interface SendingTimes {
  readonly sendMs: number;
  /** What is left of it once the program is asked to stop. */
  readonly graceMs: number;
}

/** The program was asked to stop while a message was on its way; whether the other side has it is not known. */
export class StoppedError extends DeliveryError {
  constructor() {
    super("Stopped while sending; it is sent again under the same key. / 发送时程序停止，将以同一编号重发。");
    this.name = "StoppedError";
  }
}

/**
 * The outcome of one attempt, at the latest when its time is over: the work is told by its signal, and is not waited for
 * when it does not heed it.
 * @param stop asks the program to stop
 * @throws DeliveryError when the time is over; StoppedError
 */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { sendMs, graceMs }: SendingTimes,
  stop: AbortSignal,
): Promise<T> {
  const over = new AbortController();
  const late = setTimeout(() => over.abort(tooLate(sendMs)), sendMs);
  let grace: NodeJS.Timeout | undefined;
  const stopSoon = (): void => {
    grace = setTimeout(() => over.abort(new StoppedError()), graceMs);
  };
  const given = new Promise<never>((_resolve, reject) => {
    over.signal.addEventListener("abort", () => reject(over.signal.reason), { once: true });
  });
  stop.addEventListener("abort", stopSoon, { once: true });
  if (stop.aborted) stopSoon();
  try {
    return await Promise.race([work(over.signal), given]);
  } catch (error) {
    // Whatever the work says of being ended, the reason is why it was.
    throw over.signal.aborted ? over.signal.reason : error;
  } finally {
    clearTimeout(late);
    clearTimeout(grace);
    stop.removeEventListener("abort", stopSoon);
  }
}

function tooLate(sendMs: number): DeliveryError {
  const seconds = Math.round(sendMs / 1000);
  return new DeliveryError(
    `The other side did not take it within ${seconds} s. / 对方在 ${seconds} 秒内没有接收完毕。`,
  );
}
