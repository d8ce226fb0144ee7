declare module 'edtf' {
  /** Parses a date; throws where it is none. The result tells the first and last instant that it can mean. */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): { min: number; max: number };
}
