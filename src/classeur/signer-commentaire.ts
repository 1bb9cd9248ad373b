const SIGNATURE = /(?<=\s)Posé par Mixité · ([0-9a-f]{8})\s*$/

/**
 * Le texte, suivi d'une ligne qui le dit de Mixité et en porte l'empreinte : qu'on le retouche, et il n'est plus à nous.
 * Aucun hôte ne laisse choisir l'auteur d'un commentaire.
 */
export function signerCommentaire(texte: string): string {
  return `${texte}\n\nPosé par Mixité · ${empreinte(texte)}`
}

/** Texte d'un commentaire de Mixité, sans sa signature ; `null` s'il vient d'un autre ou si quelqu'un l'a retouché. */
export function lireCommentaireSigne(contenu: string): string | null {
  const dit = contenu.replaceAll('\r\n', '\n')
  const signature = SIGNATURE.exec(dit)
  const texte = dit.slice(0, signature?.index ?? 0).trimEnd()
  return signature?.[1] === empreinte(texte) ? texte : null
}

/** FNV-1a sur 32 bits ; un hôte peut rendre autrement les blancs et les fins de ligne, qui ne comptent donc pas. */
function empreinte(texte: string): string {
  let code = 0x811c9dc5
  for (const lettre of texte.replace(/\s+/g, '')) code = Math.imul(code ^ (lettre.codePointAt(0) ?? 0), 0x01000193)
  return (code >>> 0).toString(16).padStart(8, '0')
}
