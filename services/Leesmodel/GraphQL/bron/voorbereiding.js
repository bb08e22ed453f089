import { format } from "node:util";
import { log } from "./log.js";

// imported before everything else: the libraries read this setting while loading, and write to the console themselves
process.env.GRAPHILE_ENV ??= "production";
console.error = (...wat) => log("error", format(...wat));
console.warn = (...wat) => log("warn", format(...wat));
