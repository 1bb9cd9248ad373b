import { ecrireCellule, lireAdresse } from '../../adresse'
import type { Rectangle } from '../../rectangle'
import { decalerFormule } from '../formule/decaler'
import { lireFormuleDeFichier } from '../formule/lire-formule'
import type { DonneesFeuille, FormuleBrute } from './donnees'

export interface FormulePlacee {
  readonly ligne: number
  readonly colonne: number
  /** Rang de la cellule dans les données. */
  readonly rang: number
  /** Syntaxe du port, avec son « = ». */
  readonly formule: string
  /** Texte du fichier, déplié : l'audit y voit les noms abîmés de nos fonctions. */
  readonly brute: string
  readonly genre: 'simple' | 'partagee' | 'matricielle' | 'dynamique'
  /** Plage couverte par une matricielle, une dynamique ou une table de données ; `null` sinon. */
  readonly etendue: Rectangle | null
  /** Groupe de la formule partagée et rôle de cette cellule. */
  readonly partage: { readonly groupe: number; readonly ancre: boolean } | null
}

interface Ancre {
  readonly ligne: number
  readonly colonne: number
  readonly texte: string
}

/** Toutes les formules d'une feuille, partagées dépliées, dans l'ordre du fichier. */
export function placerFormules(donnees: DonneesFeuille, cmDynamiques: ReadonlySet<number>): readonly FormulePlacee[] {
  const ancres = new Map<number, Ancre>()
  const placees: FormulePlacee[] = []
  let rangDeLigne = 0
  for (const [rang, brute] of donnees.formules) {
    while ((donnees.debuts[rangDeLigne + 1] as number) <= rang) rangDeLigne += 1
    const ligne = donnees.lignes[rangDeLigne] as number
    const colonne = donnees.colonnes[rang] as number
    const estAncre = brute.type === 'partagee' && brute.groupe !== null && brute.texte !== ''
    if (estAncre && brute.groupe !== null) ancres.set(brute.groupe, { ligne, colonne, texte: brute.texte })
    const texte = deplier(brute, ancres, ligne, colonne)
    if (texte === null) continue
    placees.push({
      ligne,
      colonne,
      rang,
      formule: lireFormuleDeFichier(texte),
      brute: texte,
      genre: genreDe(brute, cmDynamiques),
      etendue: etendueDe(brute, ligne, colonne),
      partage: brute.type === 'partagee' && brute.groupe !== null ? { groupe: brute.groupe, ancre: estAncre } : null,
    })
  }
  return placees
}

/** Une suite dont l'ancre manque n'a pas de texte : la cellule n'est alors qu'une valeur. */
function deplier(brute: FormuleBrute, ancres: ReadonlyMap<number, Ancre>, ligne: number, colonne: number): string | null {
  if (brute.texte !== '') return brute.texte
  const ancre = brute.groupe === null ? undefined : ancres.get(brute.groupe)
  return ancre === undefined ? null : decalerFormule(ancre.texte, ligne - ancre.ligne, colonne - ancre.colonne)
}

function genreDe({ type, cm }: FormuleBrute, cmDynamiques: ReadonlySet<number>): FormulePlacee['genre'] {
  if (type === 'normale') return 'simple'
  if (type === 'partagee') return 'partagee'
  return cmDynamiques.has(cm) ? 'dynamique' : 'matricielle'
}

function etendueDe({ type, ref }: FormuleBrute, ligne: number, colonne: number): Rectangle | null {
  if (type !== 'matricielle' && type !== 'table') return null
  const { feuille: _feuille, ...rectangle } = lireAdresse(ref ?? ecrireCellule(ligne, colonne), '')
  return rectangle
}
