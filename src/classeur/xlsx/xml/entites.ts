const NOMMEES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITE = /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|[&\r]/g
/** Ce qui rend le XML invalide : l'analyse complète saura le dire. */
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/

/**
 * Texte XML sans balise → texte, fins de ligne ramenées à `\n`.
 * @returns `null` si une entité ou un caractère sort de ce qu'on connaît : passer alors par l'analyse complète
 */
export function desechapperSimple(texte: string): string | null {
  if (INTERDITS.test(texte)) return null
  if (!texte.includes('&') && !texte.includes('\r')) return texte
  let connu = true
  const sortie = texte
    .replaceAll('\r\n', '\n')
    .replace(ENTITE, (trouve, hexa: string | undefined, decimal: string | undefined, nommee: string | undefined) => {
      if (nommee !== undefined) return NOMMEES[nommee] as string
      if (trouve === '\r') return '\n'
      const code = hexa !== undefined ? Number.parseInt(hexa, 16) : Number(decimal ?? Number.NaN)
      if (!estCaractereXml(code)) {
        connu = false
        return ''
      }
      return String.fromCodePoint(code)
    })
  return connu ? sortie : null
}

function estCaractereXml(code: number): boolean {
  return (
    code === 9 || code === 10 || code === 13 ||
    (code >= 32 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}
