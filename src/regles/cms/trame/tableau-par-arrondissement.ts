import type { Constat, Gravite } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { CMS_16, repartitionParArrondissement } from '../arrondissements/repartition-par-arrondissement'

export const CMS_34: FicheDeRegle = {
  id: 'CMS-34',
  titre: 'Article 2 : tableau des arrondissements',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, 'annexe 3, article 2')],
  parametres: CMS_16.parametres,
  pointsOuverts: CMS_16.pointsOuverts,
}

/** Communes dont la trame demande la répartition par arrondissement. */
const A_ARRONDISSEMENTS: ReadonlySet<string> = new Set(['paris', 'lyon', 'marseille'])

/** Gravité de chaque alerte de CMS-16 ; toute autre est une information. */
const GRAVITES_DE_CMS_16: ReadonlyMap<string, Gravite> = new Map<string, Gravite>([
  ['cms-arrondissements.total', 'IN'],
  ['cms-arrondissements.sans-objectif', 'EL'],
  ['cms-arrondissements.sous-le-poids', 'AL'],
])

/** Ligne du tableau ; effectifs en logements, `null` = vide. */
export interface ArrondissementEcrit {
  readonly nom: string | null
  readonly residences: number | null
  readonly logements: number | null
  readonly objectif: number | null
}

export interface EntreeTableauDesArrondissements {
  readonly commune: string
  readonly arrondissements: readonly ArrondissementEcrit[]
  readonly objectifCommunal: number | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

export interface TableauDesArrondissements {
  /** Somme des objectifs, en logements ; `""` sans tableau. */
  readonly total: number | ''
  /** Part des objectifs aux arrondissements prioritaires, en fraction ; `""` sans objectif. */
  readonly partPrioritaire: number | ''
  readonly prioritaires: readonly string[]
  readonly constats: readonly Constat[]
}

/**
 * Tableau des arrondissements de l'article 2 (CMS-34, CMS-16 ; CCH, art. L. 302-8-1, I) : total et part prioritaire.
 * `sans-objet` : commune sans arrondissement. Pour le reste, les états de CMS-16.
 */
export function tableauDesArrondissements(entree: EntreeTableauDesArrondissements): Resultat<TableauDesArrondissements> {
  const { commune, arrondissements, objectifCommunal, periode, lectures } = entree
  const references = [...CMS_34.articles, ...CMS_16.articles]
  const alertes = alertesDePeriode(periode)
  if (!A_ARRONDISSEMENTS.has(normaliser(commune))) {
    return nonEtabli('sans-objet', [message('cms-trame.arrondissements.sans-objet', { commune })], { references })
  }
  if (arrondissements.length === 0) {
    const constats = [constat('EL', 'cms-trame.arrondissements.absent', { commune })]
    return etabli({ total: '', partPrioritaire: '', prioritaires: [], constats }, 'tableau', { alertes, references })
  }
  const plage = [
    ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif'],
    ...arrondissements.map(({ nom, residences, logements, objectif }) => [nom, residences, logements, objectif]),
  ]
  const repartition = repartitionParArrondissement({ plage, objectifCommunal, periode, lectures }, { expliquer: true })
  if (repartition.etat !== 'etabli') return { ...repartition, references }
  const lignes = repartition.valeur.slice(0, -1)
  const prioritaires = lignes.filter(([, , prioritaire]) => prioritaire === 'oui')
  const [total, prioritaire] = [lignes, prioritaires].map((lues) => lues.reduce((somme, [, , , objectif]) => somme + objectif, 0))
  const valeur: TableauDesArrondissements = {
    total: total ?? '',
    partPrioritaire: total === undefined || prioritaire === undefined || total === 0 ? '' : prioritaire / total,
    prioritaires: prioritaires.map(([nom]) => nom),
    constats: repartition.alertes.filter(({ id }) => id !== 'sru.periode-a-verifier').map(enConstat),
  }
  const { parametres, hypotheses, explication } = repartition
  return etabli(valeur, 'tableau', { alertes, references, parametres, hypotheses, explication })
}

function enConstat(alerte: Message): Constat {
  return { gravite: GRAVITES_DE_CMS_16.get(alerte.id) ?? 'IF', message: alerte }
}
