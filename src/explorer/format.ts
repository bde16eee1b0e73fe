/** Share 0 to 1 as percent with one decimal, without the sign: "95.9". */
export function percent(share: number): string {
  return (Math.round(share * 1000) / 10).toFixed(1);
}

/** A count with its thousands separated. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** A difference with its sign: "+3", "−2", "0". */
export function signed(value: number, digits = 0): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value > 0 ? "+" : "−"}${text}`;
}

/** An instant as day and minute of the reader's time zone: "2021-12-31 02:00". */
export function instant(text: string): string {
  const moment = new Date(text);
  const two = (value: number): string => String(value).padStart(2, "0");
  return (
    `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ` +
    `${two(moment.getHours())}:${two(moment.getMinutes())}`
  );
}

/** Days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day that lies so many days after another; before it, where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text out of an address has the form of a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
