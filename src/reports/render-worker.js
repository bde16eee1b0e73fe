// The entry of the drawing thread: the rest is TypeScript, loaded through tsx.
import { register } from "tsx/esm/api";

register();
await import("./render-thread.ts");
