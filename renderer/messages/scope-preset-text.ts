/** Words for scopes that belong to one purpose: a name, and one line of what they allow. */
export interface PresetText {
  name: string;
  line: string;
}
