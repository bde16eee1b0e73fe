#!/usr/bin/env node
// The command as a package manager installs it: the rest is TypeScript, loaded through tsx.
import { register } from "tsx/esm/api";

register();
await import("./cli.ts");
