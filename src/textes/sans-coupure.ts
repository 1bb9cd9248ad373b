/** À l’écran, un guillemet, un deux-points ou un « % » ne passe pas seul à la ligne : les espaces qui les tiennent sont insécables. */
export function sansCoupure(texte: string): string {
  return texte.replace(/« /g, '«\u00A0').replace(/ (?=[»:;?!%])/g, '\u00A0')
}
