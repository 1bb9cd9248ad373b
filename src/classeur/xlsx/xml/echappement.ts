const SPECIAUX: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Interdits en XML 1.0, plus le retour chariot, que l'analyse XML changerait en saut de ligne. */
const NON_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const SEQUENCE = /_x([0-9A-Fa-f]{4})_/g
/** Un souligné qui commence une fausse séquence est lui-même codé, sinon Excel la décoderait. */
const FAUSSE_SEQUENCE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Échappe le balisage, pour un texte comme pour un attribut entre guillemets. */
export function echapper(texte: string): string {
  return texte.replace(/[&<>"]/g, (caractere) => SPECIAUX[caractere] as string)
}

/** Texte qui ne connaît pas `_xHHHH_` : ce que XML interdit devient une espace. */
export function echapperSansInterdits(texte: string): string {
  return echapper(texte.replace(NON_XML, ' '))
}

/** Texte de cellule (ST_Xstring) : `_xHHHH_` pour ce que XML interdit, puis balisage échappé. */
export function coderTexteDeCellule(texte: string): string {
  const code = texte
    .replace(FAUSSE_SEQUENCE, '_x005F_')
    .replace(NON_XML, (caractere) => `_x${caractere.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
  return echapper(code)
}

/** Inverse de `coderTexteDeCellule`, une fois le balisage lu. */
export function decoderTexteDeCellule(texte: string): string {
  if (!texte.includes('_x')) return texte
  return texte.replace(SEQUENCE, (_sequence, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
