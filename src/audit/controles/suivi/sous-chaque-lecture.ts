import { controlerSuivi, nomDeLecture, POINTS_OUVERTS } from '../../../regles'
import type { ConstatDeTableau, Jour, Lectures, TableauDeSuivi } from '../../../regles'
import type { HypotheseDuConstat } from '../../types'
import type { PlageTraduite } from './traduire'

/** Constat d'un tableau, et le point ouvert dont il dépend. */
export interface ConstatPese {
  readonly constat: ConstatDeTableau
  readonly hypothese?: HypotheseDuConstat
}

/**
 * Constats d'un tableau sous les lectures choisies ; un constat qu'une autre lecture d'un point laissé ouvert ôterait, ou ajouterait, porte les
 * deux résultats. Vide si le tableau ne se lit pas.
 */
export function sousChaqueLecture(suivi: TableauDeSuivi, { plage }: PlageTraduite, jour: Jour | null, lectures: Lectures): readonly ConstatPese[] {
  const sous = (choisies: Lectures): readonly ConstatDeTableau[] => {
    const controle = controlerSuivi(suivi, plage, { jour, lectures: choisies }, { expliquer: false })
    return controle.etat === 'etabli' ? controle.valeur.constats : []
  }
  const constats = sous(lectures)
  const peses = new Map<string, ConstatPese>(constats.map((constat) => [clefDe(constat), { constat }]))
  const points = new Set(suivi.fiches.flatMap(({ pointsOuverts }) => pointsOuverts))
  for (const { id, autres } of POINTS_OUVERTS) {
    if (!points.has(id) || lectures.has(id)) continue
    for (const rang of autres.keys()) comparer(peses, constats, sous(new Map(lectures).set(id, rang + 1)), id, nomDeLecture(rang + 1))
  }
  return [...peses.values()]
}

/** Une durée qui tient depuis l'effet qu'un arrêté date lui-même n'est pas à soupçonner de devoir partir d'avant. */
const SOUS_LA_SEULE_RETENUE: ReadonlySet<string> = new Set(['flux.derogations.trop-longue', 'flux.derogations.expiree'])

function comparer(
  peses: Map<string, ConstatPese>,
  constats: readonly ConstatDeTableau[],
  sousLAutre: readonly ConstatDeTableau[],
  id: string,
  lecture: string,
): void {
  const [ici, ailleurs] = [new Set(constats.map(clefDe)), new Set(sousLAutre.map(clefDe))]
  const hypothese = (constat: ConstatDeTableau, retenu: boolean): HypotheseDuConstat => ({
    id,
    retenue: { lecture: nomDeLecture(0), resultat: retenu ? constat.gravite : 'conforme' },
    autre: { lecture, resultat: retenu ? 'conforme' : constat.gravite },
  })
  for (const constat of constats) {
    if (!ailleurs.has(clefDe(constat))) peses.set(clefDe(constat), { constat, hypothese: hypothese(constat, true) })
  }
  for (const constat of sousLAutre) {
    if (SOUS_LA_SEULE_RETENUE.has(constat.message.id)) continue
    if (!ici.has(clefDe(constat)) && !peses.has(clefDe(constat))) peses.set(clefDe(constat), { constat, hypothese: hypothese(constat, false) })
  }
}

function clefDe({ regle, ligne, colonne, gravite, message: { id } }: ConstatDeTableau): string {
  return `${regle}|${ligne ?? ''}|${colonne ?? ''}|${gravite}|${id}`
}
