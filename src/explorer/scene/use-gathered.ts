import { useEffect, useState } from "react";

/** What comes within so short a time of the last is taken as one. Milliseconds. */
const quietMs = 250;

/**
 * A value whose parts come one by one, without the states between: each of them would be drawn and laid out anew. While
 * more is to come it changes when nothing has come for a moment, so that a slow part holds up no other.
 */
export function useGathered<Value>(value: Value, more: boolean): Value {
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (!more) {
      setHeld(value);
      return undefined;
    }
    const timer = window.setTimeout(() => setHeld(value), quietMs);
    return () => window.clearTimeout(timer);
  }, [value, more]);
  return more ? held : value;
}
