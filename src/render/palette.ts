/** A colour scheme: CSS colours as `#rrggbb`, so that tests can measure their contrast. */
export interface Scheme {
  readonly page: string
  readonly panel: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly link: string
  readonly focus: string
  readonly sea: string
  readonly land: string
  readonly border: string
  /** Background of a mark, the line under it and the dot of its legend. */
  readonly marks: Readonly<Record<MarkKind, { readonly tint: string; readonly edge: string }>>
  /** Dot and chip of an event by PLOVER quad class: verbal and material co-operation, verbal and material conflict. */
  readonly quads: readonly [string, string, string, string]
}

export type MarkKind = 'person' | 'group' | 'place' | 'thing' | 'date' | 'event'

export const LIGHT: Scheme = {
  page: '#faf9f6',
  panel: '#ffffff',
  ink: '#1c1b19',
  quiet: '#5b5851',
  line: '#dedbd2',
  link: '#0b5394',
  focus: '#9a3412',
  sea: '#eef3f6',
  land: '#d9d5c9',
  border: '#f7f5ef',
  marks: {
    person: { tint: '#e4ecfb', edge: '#2f5fb3' },
    group: { tint: '#ece6f8', edge: '#6b46b0' },
    place: { tint: '#e0f1e7', edge: '#1f7a4d' },
    thing: { tint: '#ecebe6', edge: '#6b665a' },
    date: { tint: '#fbf0cf', edge: '#8a6500' },
    event: { tint: '#fde3dc', edge: '#b3391f' },
  },
  quads: ['#1f7a4d', '#0e6f84', '#a65a00', '#b3261e'],
}

export const DARK: Scheme = {
  page: '#15161a',
  panel: '#1d1f24',
  ink: '#ececea',
  quiet: '#a9a8a3',
  line: '#34363d',
  link: '#8ab8f0',
  focus: '#ffb38a',
  sea: '#181b21',
  land: '#3a3d45',
  border: '#22252b',
  marks: {
    person: { tint: '#1f2d4a', edge: '#7ea6ee' },
    group: { tint: '#322752', edge: '#b79cf0' },
    place: { tint: '#173a2a', edge: '#63c894' },
    thing: { tint: '#33322e', edge: '#b0aa9a' },
    date: { tint: '#423512', edge: '#e0b94a' },
    event: { tint: '#4d221a', edge: '#f58e76' },
  },
  quads: ['#63c894', '#58bfd4', '#f0a94e', '#f58a80'],
}
