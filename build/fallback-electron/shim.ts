// Fills in what the fallback Electron 22 (Node 16, Chrome 108) lacks, so that product code stays written
// for the official Electron. Loaded before anything else; the order of these imports matters.
import './web-globals.ts';
import './language-gaps.ts';
import './node-gaps.ts';
import './event-details.ts';
import './net-fetch.ts';
import './protocol-handle.ts';
import './safe-storage-async.ts';
