import { lireAdresse } from '../../adresse'
import type { Plage } from '../../port'
import type { Rectangle } from '../../rectangle'
import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { premiereLigne } from './donnees'
import type { DonneesFeuille } from './donnees'
import type { Enveloppe } from './enveloppe'

export function lireFusions({ racine }: Enveloppe): readonly Rectangle[] {
  return enfants(enfant(racine, 'mergeCells'), 'mergeCell').map(({ attributs }) => lireRectangle(attributs.get('ref') ?? ''))
}

/** Lignes masquées de la plage, croissantes, à la main ou par un filtre. */
export function lignesMasquees({ racine }: Enveloppe, donnees: DonneesFeuille, plage: Plage): readonly number[] {
  const estMasquee = (ligne: number): boolean => {
    const attributs = donnees.attributsDeLignes.get(ligne)
    return attributs !== undefined && (attributs.masquee || attributs.hauteur === 0)
  }
  const fin = plage.ligne + plage.lignes
  const ecrites: number[] = []
  for (let i = premiereLigne(donnees, plage.ligne); i < donnees.lignes.length && (donnees.lignes[i] as number) < fin; i += 1) {
    ecrites.push(donnees.lignes[i] as number)
  }
  // Une feuille peut masquer toute ligne que le fichier n'écrit pas : on n'y voit alors que les lignes écrites.
  if (!booleen(enfant(racine, 'sheetFormatPr')?.attributs.get('zeroHeight'))) return ecrites.filter(estMasquee)
  const visibles = new Set(ecrites.filter((ligne) => !estMasquee(ligne)))
  return Array.from({ length: plage.lignes }, (_ligne, i) => plage.ligne + i).filter((ligne) => !visibles.has(ligne))
}

/** Colonnes masquées de la plage, croissantes. */
export function colonnesMasquees({ racine }: Enveloppe, plage: Plage): readonly number[] {
  const masquees = enfants(enfant(racine, 'cols'), 'col').filter(
    ({ attributs }) => booleen(attributs.get('hidden')) || Number(attributs.get('width') ?? 1) === 0,
  )
  return Array.from({ length: plage.colonnes }, (_colonne, j) => plage.colonne + j).filter((colonne) =>
    masquees.some(({ attributs }) => colonne + 1 >= Number(attributs.get('min')) && colonne + 1 <= Number(attributs.get('max'))),
  )
}

/** Plages où un filtre de la feuille est en service ; un filtre avancé, sur place, peut masquer n'importe quelle ligne. */
export function lireFiltres({ racine }: Enveloppe): readonly (Rectangle | 'feuille')[] {
  const filtre = filtreEnService(racine)
  if (filtre !== null) return [filtre]
  const avance = enfant(racine, 'autoFilter') === undefined && booleen(enfant(racine, 'sheetPr')?.attributs.get('filterMode'))
  return avance ? ['feuille'] : []
}

/** Plage du filtre d'une feuille ou d'un tableau ; `null` s'il n'en a pas, ou sans critère. */
export function filtreEnService(porteur: Noeud): Rectangle | null {
  const filtre = enfant(porteur, 'autoFilter')
  const ref = filtre?.attributs.get('ref')
  return ref === undefined || enfants(filtre, 'filterColumn').length === 0 ? null : lireRectangle(ref)
}

function lireRectangle(ref: string): Rectangle {
  const { ligne, colonne, lignes, colonnes } = lireAdresse(ref, '')
  return { ligne, colonne, lignes, colonnes }
}
