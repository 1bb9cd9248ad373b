import type { Brut, LigneLue } from '../../com'
import { estPlageVide, lireTableau } from '../../com'
import type { Jour } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import { lireCommunes } from './communes-du-contrat'
import type { Partie } from './parties'
import { lirePartie } from './parties'

const COLONNES = {
  partie: { titres: ['partie', 'type de signataire', 'type', 'signataire'], type: 'texte', exigee: true },
  nom: { titres: ['nom', 'nom de la collectivité', 'collectivité', 'commune', 'nom de la commune'], type: 'texte' },
  personne: { titres: ['prénom nom', 'représentée par', 'représentée par : nom et qualité', 'représentant'], type: 'texte' },
  deliberation: { titres: ['date de la délibération', 'date de délibération', 'délibération'], type: 'date' },
  date: { titres: ['date de signature', 'date de la signature', 'signé le', 'date'], type: 'date', exigee: true },
  marque: { titres: ['signature', 'signé', 'signée'], type: 'texte' },
} as const

const APPOSEE = /^(?:oui|o|x|vrai|true|1|signee?)$/
const NON_APPOSEE = /^(?:non|n|faux|false|0|non signee?|a signer|a venir|en attente)$/

/** Une ligne du bloc de signatures, partie reconnue. */
export interface SignatureLue {
  readonly numero: number
  readonly partie: Partie
  /** Partie telle qu'elle est écrite. */
  readonly ecrite: string
  readonly nom: string | null
  readonly personne: string | null
  readonly deliberation: Jour | null
  readonly date: Jour | null
  /** Signature apposée, datée ou non. */
  readonly apposee: boolean
}

export interface SignaturesLues {
  readonly communes: readonly string[]
  readonly signatures: readonly SignatureLue[]
}

/** Lit le tableau des signatures et les noms des communes ; rend tous les motifs ensemble. */
export function lireSignatures(
  tableau: readonly (readonly Brut[])[],
  nomsDesCommunes: readonly (readonly Brut[])[],
  grandParis: boolean,
): SignaturesLues | NonEtabli {
  const communes = lireCommunes(nomsDesCommunes)
  const vide = estPlageVide(tableau)
  const lu = vide ? null : lireTableau(tableau, COLONNES, 'signatures')
  const refus: Message[] = communes.filter((commune): commune is Message => typeof commune !== 'string')
  if (lu !== null && !('lignes' in lu)) refus.push(...lu)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const noms = communes.filter((commune): commune is string => typeof commune === 'string')
  const manques = [
    ...(vide ? [message('cms-contrat.manque.signatures')] : []),
    ...(noms.length === 0 ? [message('cms-contrat.manque.communes')] : []),
  ]
  if (lu === null || !('lignes' in lu) || manques.length > 0) return nonEtabli('incomplet', manques)
  return reconnaitre(lu.lignes, noms, grandParis)
}

/** Qui signe chaque ligne, et s'il a signé. */
function reconnaitre(lignes: readonly LigneLue<typeof COLONNES>[], communes: readonly string[], grandParis: boolean) {
  const signatures = lignes.map(({ partie, marque, date, ...ligne }): SignatureLue => {
    const apposee = date !== null || APPOSEE.test(normaliser(marque ?? ''))
    return { ...ligne, partie: lirePartie(partie ?? ''), ecrite: partie ?? '', date, apposee }
  })
  const fautes = [...lignes.flatMap(marqueContredite), ...contradictions(signatures, communes, grandParis)]
  if (fautes.length > 0) return nonEtabli('refuse', fautes)
  const anonymes = signatures.flatMap((signature) => inconnues(signature, communes))
  return anonymes.length > 0 ? nonEtabli('incomplet', anonymes) : { communes, signatures }
}

/** Signature d'une commune du contrat ; seule au contrat, elle se reconnaît sans son nom. */
export function estDeLaCommune({ partie, nom }: SignatureLue, commune: string, communes: readonly string[]): boolean {
  return partie === 'commune' && (nom === null ? communes.length === 1 : normaliser(nom) === normaliser(commune))
}

/** « Non » à côté d'une date, ou un mot qui ne dit pas si la signature sans date est apposée. */
function marqueContredite({ numero, marque, date }: LigneLue<typeof COLONNES>): Message[] {
  const mots = normaliser(marque ?? '')
  if (mots === '') return []
  const donnees = { ligne: numero, lu: marque ?? '' }
  const refusee = NON_APPOSEE.test(mots)
  if (date !== null) return refusee ? [message('cms-contrat.signatures.contredite', donnees)] : []
  return refusee || APPOSEE.test(mots) ? [] : [message('cms-contrat.signatures.marque', donnees)]
}

function contradictions(signatures: readonly SignatureLue[], communes: readonly string[], grandParis: boolean): Message[] {
  const refus: Message[] = []
  const vues = new Map<string, number>()
  for (const signature of signatures) {
    const { numero, partie, nom } = signature
    if (partie === 'autre') continue
    if (partie === 'EPT' && !grandParis) refus.push(message('cms-contrat.signatures.ept-hors-grand-paris', { ligne: numero }))
    const commune = communes.find((candidate) => estDeLaCommune(signature, candidate, communes))
    if (partie === 'commune' && commune === undefined && nom !== null) {
      refus.push(message('cms-contrat.signatures.commune-etrangere', { ligne: numero, nom, communes: communes.join(', ') }))
    }
    if (partie === 'commune' && commune === undefined) continue
    const cle = commune ?? partie
    const premiere = vues.get(cle)
    if (premiere === undefined) vues.set(cle, numero)
    else refus.push(message('cms-contrat.signatures.en-double', { signataire: cle, premiere, ligne: numero }))
  }
  return refus
}

/** Ligne dont on ne sait pas qui signe. */
function inconnues({ numero, partie, ecrite, nom }: SignatureLue, communes: readonly string[]): Message[] {
  if (ecrite === '') return [message('cms-contrat.signatures.partie-vide', { ligne: numero })]
  return partie === 'commune' && nom === null && communes.length > 1
    ? [message('cms-contrat.signatures.commune-sans-nom', { ligne: numero })]
    : []
}
