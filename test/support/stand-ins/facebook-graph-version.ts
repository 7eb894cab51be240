/** The newest version of the Graph API, of July 2026. Each is there for at least two years. */
export const facebookGraphVersion = 'v26.0';
