import { hypothesesTouchees } from '../../socle/hypotheses'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'
import { NOMS_DE_MODALITE } from '../modalite'
import { donneesManquantes } from './donnees-manquantes'

export const CMS_14: FicheDeRegle = {
  id: 'CMS-14',
  titre: 'Échelle du contrat',
  nature: 'decision',
  articles: [reference('art. L. 302-8-1, I, al. 3 du CCH', GUIDE, 'définition du contrat et section 2')],
  parametres: [],
  pointsOuverts: ['AMB-17'],
}

export type Echelle = 'commune' | 'plusieurs communes' | 'EPCI' | 'EPT'
export const ECHELLES: readonly Echelle[] = ['commune', 'plusieurs communes', 'EPCI', 'EPT']
export type VerdictEchelle = 'admise' | 'non admise'

/** Lit une échelle sans égard à la casse, aux accents ni au nombre ; `undefined` si le texte n'en nomme aucune. */
export function lireEchelle(texte: string): Echelle | undefined {
  const mots = normaliser(texte)
  if (/^(?:une )?(?:seule )?commune$/.test(mots)) return 'commune'
  if (/^(?:plusieurs communes|communes|pluri ?communale?)$/.test(mots)) return 'plusieurs communes'
  if (/^(?:epci|intercommunale?|etablissement public de cooperation intercommunale)$/.test(mots)) return 'EPCI'
  return /^(?:ept|etablissement public territorial)$/.test(mots) ? 'EPT' : undefined
}

export interface EntreeEchelle {
  readonly echelle: Echelle | null
  readonly modalite: Modalite | null
  /** Nombre de communes du contrat ; `null` = non dit. */
  readonly communes: number | null
  readonly grandParis: boolean
  readonly lectures: Lectures
}

/**
 * Dit si une modalité de contrat peut se conclure à une échelle (CMS-14 ; CCH, art. L. 302-8-1, I).
 * `incomplet` : échelle ou modalité absente. `refuse` : EPT hors du Grand Paris, nombre de communes contraire à l'échelle.
 */
export function echelleDuContrat(entree: EntreeEchelle, options: { readonly expliquer: boolean }): Resultat<VerdictEchelle> {
  const { echelle, modalite, communes, grandParis, lectures } = entree
  const refus = echelle === null ? [] : contradictions(echelle, communes, grandParis)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  if (echelle === null || modalite === null) return donneesManquantes({ echelle, modalite })
  const obstacle = obstacleDe(echelle, modalite, communes, lectures)
  const alertes = [...(obstacle === null ? [] : [obstacle]), ...reserves(echelle, modalite, communes, grandParis)]
  const verdict = obstacle === null ? 'admise' : 'non admise'
  if (!options.expliquer) return etabli(verdict, 'texte', { alertes })
  return etabli(verdict, 'texte', {
    alertes,
    references: CMS_14.articles,
    hypotheses: hypothesesTouchees(CMS_14.pointsOuverts, lectures, (autres) =>
      obstacleDe(echelle, modalite, communes, autres) === null ? 'admise' : 'non admise',
    ),
    explication: expliquer(echelle, modalite, communes, verdict),
  })
}

function contradictions(echelle: Echelle, communes: number | null, grandParis: boolean): Message[] {
  const refus: Message[] = []
  if (echelle === 'EPT' && !grandParis) refus.push(message('cms-contrat.echelle.ept-hors-grand-paris'))
  if (echelle === 'commune' && communes !== null && communes > 1) {
    refus.push(message('cms-contrat.echelle.une-seule', { communes }))
  }
  if (echelle === 'plusieurs communes' && communes === 1) refus.push(message('cms-contrat.echelle.au-moins-deux'))
  return refus
}

/** Ce qui interdit le contrat : le mutualisant répartit entre communes d'un même EPCI, à cette échelle seulement. */
function obstacleDe(echelle: Echelle, modalite: Modalite, communes: number | null, lectures: Lectures): Message | null {
  if (modalite !== 'C') return null
  if (echelle === 'EPT' && rangDe(lectures, 'AMB-17') !== 1) return message('cms-contrat.echelle.c-ept')
  if (echelle !== 'EPT' && echelle !== 'EPCI') return message('cms-contrat.echelle.c-hors-epci', { echelle })
  return communes === 1 ? message('cms-contrat.echelle.c-une-commune') : null
}

function reserves(echelle: Echelle, modalite: Modalite, communes: number | null, grandParis: boolean): Message[] {
  const reserves: Message[] = []
  if (modalite === 'C' && communes === null && (echelle === 'EPCI' || echelle === 'EPT')) {
    reserves.push(message('cms-contrat.echelle.c-communes-non-dites'))
  }
  if (echelle === 'EPCI' && grandParis && modalite !== 'C') reserves.push(message('cms-contrat.echelle.grand-paris'))
  return reserves
}

function expliquer(echelle: Echelle, modalite: Modalite, communes: number | null, verdict: VerdictEchelle): Etape[] {
  const etapes: Etape[] = [
    {
      etape: message('cms-contrat.echelle.etape'),
      calcul: message(`cms-contrat.echelle.regle-${modalite === 'C' ? 'c' : 'a-b'}`, { nom: NOMS_DE_MODALITE[modalite] }),
      valeur: `${echelle} : ${verdict}`,
    },
  ]
  const nombre = echelle === 'commune' ? 1 : communes
  if (nombre !== null) {
    etapes.push({
      etape: message('cms-contrat.echelle.etape-lignes'),
      calcul: message(nombre === 1 ? 'cms-contrat.echelle.une-ligne' : 'cms-contrat.echelle.une-ligne-par-commune'),
      valeur: nombre,
    })
  }
  return etapes
}
