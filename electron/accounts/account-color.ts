/** What a person may mark an account with. Kept by name: what it looks like is the window's matter. */
export const accountColors = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'] as const;

export type AccountColor = (typeof accountColors)[number];
