import { SaxesParser } from 'saxes'

/** Élément XML : noms locaux, espace de noms résolu, attributs par nom qualifié (`xsi:type`). */
export interface Noeud {
  readonly nom: string
  readonly espace: string
  readonly attributs: Readonly<Record<string, string>>
  readonly enfants: readonly Noeud[]
  readonly texte: string
  readonly parent: Noeud | null
}

interface NoeudEnCours extends Noeud {
  readonly enfants: NoeudEnCours[]
  texte: string
}

export type Lecture = { readonly racine: Noeud } | { readonly defaut: string }

/** Lit le XML ; une DTD ou un XML mal formé rendent la phrase du défaut. */
export function lireXml(xml: string): Lecture {
  const lecteur = new SaxesParser({ xmlns: true })
  const ouverts: NoeudEnCours[] = []
  let racine: NoeudEnCours | null = null
  let defaut: string | null = null
  lecteur.on('error', (erreur) => {
    defaut ??= erreur.message
  })
  lecteur.on('doctype', () => {
    defaut ??= 'une DTD est présente'
  })
  lecteur.on('opentag', ({ local, uri, attributes }) => {
    const parent = ouverts.at(-1) ?? null
    const attributs = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const noeud: NoeudEnCours = { nom: local, espace: uri, attributs, enfants: [], texte: '', parent }
    if (parent === null) racine ??= noeud
    else parent.enfants.push(noeud)
    ouverts.push(noeud)
  })
  lecteur.on('text', (texte) => {
    const ouvert = ouverts.at(-1)
    if (ouvert !== undefined) ouvert.texte += texte
  })
  lecteur.on('closetag', () => {
    ouverts.pop()
  })
  lecteur.write(xml).close()
  if (defaut !== null) return { defaut }
  return racine === null ? { defaut: 'document vide' } : { racine }
}

export function enfant(noeud: Noeud | undefined, nom: string): Noeud | undefined {
  return noeud?.enfants.find((candidat) => candidat.nom === nom)
}

/** Descend un chemin de noms d'enfants : `descendre(racine, 'DefaultSettings', 'SourceLocation')`. */
export function descendre(noeud: Noeud | undefined, ...noms: readonly string[]): Noeud | undefined {
  return noms.reduce(enfant, noeud)
}

/** Tous les descendants, l'élément compris, dans l'ordre du document. */
export function tous(noeud: Noeud): readonly Noeud[] {
  return [noeud, ...noeud.enfants.flatMap(tous)]
}

export function nommes(noeud: Noeud, nom: string): readonly Noeud[] {
  return tous(noeud).filter((candidat) => candidat.nom === nom)
}

/** Chemin lisible d'un élément, pour les phrases : `Host > DesktopFormFactor > Group`. */
export function chemin({ nom, parent }: Noeud): string {
  return parent === null ? nom : `${chemin(parent)} > ${nom}`
}

export function valeur(noeud: Noeud | undefined): string {
  return noeud?.attributs['DefaultValue'] ?? noeud?.texte.trim() ?? ''
}
