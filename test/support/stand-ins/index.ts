export { type GitHubStandIn, type GitHubStandInOptions, startGitHubStandIn } from './github-stand-in.ts';
export { type GoogleStandIn, type GoogleStandInOptions, startGoogleStandIn } from './google-stand-in.ts';
export { routedFetch } from './routed-fetch.ts';
export type { StandInRecord } from './stand-in-server.ts';
