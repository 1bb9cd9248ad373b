import { enfant, idDeRelation } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'

/** Un graphique posé sur une feuille, tel que le dessin le cite. */
export interface CadreDeGraphique {
  readonly nom: string
  /** Relation vers la partie graphique ; `null` si le dessin n'en dit rien. */
  readonly relation: string | null
  /** Ce qu'il faut ôter du dessin pour ôter le graphique seul. */
  readonly aOter: Noeud
}

/** Graphiques classiques, et ceux d'Excel 2016 (cascade, entonnoir…). */
const GENRE_DE_GRAPHIQUE = /\/(?:chart|chartex)$/

/** Graphiques d'un dessin, groupes compris ; l'image de secours qu'Excel joint à un graphique récent n'en est pas un. */
export function cadresDe(racine: Noeud): readonly CadreDeGraphique[] {
  return racine.enfants.flatMap((element) => chercher(element, element))
}

/** Dans un groupe on n'ôte que le graphique ; seul dans son ancre, il l'emporte. */
function chercher(noeud: Noeud, aOter: Noeud): readonly CadreDeGraphique[] {
  if (noeud.local === 'Fallback') return []
  if (noeud.local === 'graphicFrame') return lireCadre(noeud, aOter)
  return noeud.enfants.flatMap((suivant) => chercher(suivant, noeud.local === 'grpSp' ? suivant : aOter))
}

function lireCadre(cadre: Noeud, aOter: Noeud): readonly CadreDeGraphique[] {
  const contenu = enfant(enfant(cadre, 'graphic'), 'graphicData')
  if (!GENRE_DE_GRAPHIQUE.test(contenu?.attributs.get('uri') ?? '')) return []
  const citation = enfant(contenu, 'chart')
  const nom = enfant(enfant(cadre, 'nvGraphicFramePr'), 'cNvPr')?.attributs.get('name') ?? ''
  return [{ nom, relation: citation === undefined ? null : (idDeRelation(citation) ?? null), aOter }]
}

/** Plus grand numéro d'objet du dessin ; chaque objet a le sien. */
export function dernierNumero(noeud: Noeud): number {
  const propre = noeud.local === 'cNvPr' ? Number(noeud.attributs.get('id') ?? 0) : 0
  return Math.max(Number.isFinite(propre) ? propre : 0, ...noeud.enfants.map(dernierNumero))
}
