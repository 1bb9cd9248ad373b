import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { lirePartie } from '../contrat/parties'
import type { Contenu } from './champs'
import { champsLaisses, etatDuChamp } from './champs'

export const CMS_21: FicheDeRegle = {
  id: 'CMS-21',
  titre: 'Trame : titre et parties',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'annexe 3, titre et parties')],
  parametres: [],
  pointsOuverts: [],
}

/** Une partie au contrat, telle que la page de titre l'écrit. */
export interface PartieEcrite {
  /** Ligne du tableau, pour la citer. */
  readonly ligne: number
  readonly type: string | null
  readonly nom: string | null
  readonly representant: string | null
  readonly instance: string | null
  /** Date lue, ou texte laissé à sa place. */
  readonly deliberation: Jour | string | null
}

export interface EntreeParties {
  readonly titre: string | null
  /** Communes que le contrat couvre. */
  readonly communes: readonly string[]
  readonly parties: readonly PartieEcrite[]
  readonly periode: FichePeriode
}

export interface ControleDesParties {
  /** Nombre de champs à compléter : vides ou laissés comme dans la trame. */
  readonly restants: number
  readonly constats: readonly Constat[]
}

/**
 * Titre et parties du contrat (CMS-21 ; trame, page de titre) : champs restant à compléter.
 * `incomplet` : ni titre ni partie.
 */
export function controlerParties({ titre, communes, parties, periode }: EntreeParties): Resultat<ControleDesParties> {
  const references = CMS_21.articles
  if (titre === null && parties.length === 0) return nonEtabli('incomplet', [message('cms-trame.parties.absentes')], { references })
  const restants = [...constatsDuTitre(titre, periode), ...parties.flatMap(constatsDePartie)]
  const absentes = partiesAbsentes(communes, parties)
  const valeur = { restants: restants.length, constats: [...restants, ...absentes] }
  return etabli(valeur, 'champs', { alertes: alertesDePeriode(periode), references })
}

function constatsDuTitre(titre: string | null, { periode }: FichePeriode): Constat[] {
  const laisses = champsLaisses(titre).map((lu) => constat('IN', 'cms-trame.parties.titre-laisse', { lu }))
  if (titre !== null && normaliser(titre).includes(normaliser(`Contrat de mixité sociale (${periode})`))) return laisses
  return [...laisses, constat('AL', 'cms-trame.parties.titre', { lu: titre ?? '', periode })]
}

function constatsDePartie({ ligne, type, nom, representant, instance, deliberation }: PartieEcrite): Constat[] {
  const partie = type === null ? 'autre' : lirePartie(type)
  const delibere = partie === 'commune' || partie === 'EPCI' || partie === 'EPT'
  const cases: readonly (readonly [champ: string, contenu: Contenu, attendue: boolean])[] = [
    ['type de signataire', type, true],
    ['nom', nom, true],
    ['nom et qualité du représentant', representant, true],
    ['instance délibérante', instance, delibere && partie !== 'commune'],
    ['date de la délibération', deliberation, delibere],
  ]
  return cases.flatMap(([champ, contenu, attendue]) => {
    const laisses = champsLaisses(contenu).map((lu) => constat('IN', 'cms-trame.parties.champ-laisse', { ligne, champ, lu }))
    if (laisses.length > 0) return laisses
    if (etatDuChamp(contenu) === 'vide') return attendue ? [constat('AL', 'cms-trame.parties.champ-vide', { ligne, champ })] : []
    return contenu === deliberation && typeof deliberation === 'string'
      ? [constat('AL', 'cms-trame.parties.date-illisible', { ligne, lu: deliberation })]
      : []
  })
}

/** Toutes les communes du contrat, l'EPCI et l'État sont des parties (CCH, art. L. 302-8-1). */
function partiesAbsentes(communes: readonly string[], parties: readonly PartieEcrite[]): Constat[] {
  const types = parties.map(({ type }) => lirePartie(type ?? ''))
  const nommees = new Set(parties.filter((_, rang) => types[rang] === 'commune').map(({ nom }) => nomPropre(nom ?? '')))
  const absentes = [
    ...communes.filter((commune) => !nommees.has(nomPropre(commune))),
    ...(['EPCI', 'État'] as const).filter((partie) => !types.includes(partie)),
  ]
  return absentes.map((partie) => constat('IN', 'cms-trame.parties.partie-absente', { partie }))
}

/** « La commune de Verte-Rive » et « Verte-Rive » nomment la même commune. */
function nomPropre(nom: string): string {
  return normaliser(nom).replace(/^(?:la )?(?:commune|ville|mairie) (?:de |d )/, '')
}
