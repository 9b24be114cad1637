// The scripts that are written from right to left (Unicode Bidi_Class R and AL, living scripts).
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** ` dir="rtl"` when the first letter of a text is written from right to left, else nothing. */
export function directionAttribute(text: string): string {
  const letter = /\p{L}/u.exec(text)
  return letter && RIGHT_TO_LEFT.test(letter[0]) ? ' dir="rtl"' : ''
}
