import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Etape } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { GestionDesAides } from './parties'
import type { SignatureLue, SignaturesLues } from './signatures-lues'
import { estDeLaCommune } from './signatures-lues'

export const CMS_15: FicheDeRegle = {
  id: 'CMS-15',
  titre: 'Signataires',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I, al. 1 et 2 du CCH', GUIDE, 'section 2 et trame, parties au contrat')],
  parametres: [],
  pointsOuverts: ['AMB-22'],
}

const PRESIDENT_DE_L_EPT = 'EPT (président)'

/** « non daté » : signature apposée dont la date n'est pas connue. */
export type EtatDeSignature = 'signé' | 'manquant' | 'non daté'

export interface Signataire {
  readonly libelle: string
  readonly obligatoire: boolean
  readonly etat: EtatDeSignature
  readonly date: Jour | null
  readonly signature: SignatureLue | null
}

/** Signataires attendus, obligatoires d'abord dans l'ordre de la trame, chacun avec sa signature (CMS-15). */
export function signatairesDuContrat(
  { communes, signatures }: SignaturesLues,
  grandParis: boolean,
  aides: GestionDesAides | null,
): Signataire[] {
  const premiere = (partie: SignatureLue['partie']): SignatureLue | undefined => signatures.find((lue) => lue.partie === partie)
  const obligatoires = [
    ...communes.map((commune) =>
      signataire(`${commune} (maire)`, true, signatures.find((lue) => estDeLaCommune(lue, commune, communes))),
    ),
    signataire('EPCI (président)', true, premiere('EPCI')),
    ...(grandParis ? [signataire(PRESIDENT_DE_L_EPT, true, premiere('EPT'))] : []),
    signataire('État (préfet)', true, premiere('État')),
  ]
  if (aides !== 'département') return obligatoires
  return [...obligatoires, signataire('département (conseil départemental)', false, premiere('département'))]
}

function signataire(libelle: string, obligatoire: boolean, signature: SignatureLue | undefined): Signataire {
  const etat = signature?.apposee !== true ? 'manquant' : signature.date === null ? 'non daté' : 'signé'
  return { libelle, obligatoire, etat, date: signature?.date ?? null, signature: signature ?? null }
}

/** Signature manquante ou sans date, délibération à revoir, département oublié, même personne pour deux parties. */
export function alertesDeSignatures({ signatures }: SignaturesLues, signataires: readonly Signataire[]): Message[] {
  const noms = (etat: EtatDeSignature, obligatoire: boolean): string =>
    signataires.filter((s) => s.etat === etat && s.obligatoire === obligatoire).map(({ libelle }) => libelle).join(', ')
  const alertes: Message[] = []
  const manquants = noms('manquant', true)
  if (manquants !== '') alertes.push(message('cms-contrat.signatures.sans-portee', { manquants }))
  const nonDates = noms('non daté', true)
  if (nonDates !== '') alertes.push(message('cms-contrat.signatures.non-datees', { nonDates }))
  if (noms('manquant', false) !== '') alertes.push(message('cms-contrat.signatures.departement'))
  return [...alertes, ...signatures.flatMap(alertesDeDeliberation), ...memesPersonnes(signatures)]
}

/** La commune et l'EPCI délibèrent avant de signer, et datent leur délibération. */
function alertesDeDeliberation({ numero, partie, ecrite, apposee, deliberation, date }: SignatureLue): Message[] {
  if (deliberation === null) {
    return apposee && (partie === 'commune' || partie === 'EPCI')
      ? [message('cms-contrat.signatures.deliberation-non-datee', { ligne: numero, partie: ecrite })]
      : []
  }
  if (date === null || deliberation <= date) return []
  const donnees = { ligne: numero, partie: ecrite, deliberation: enIso(deliberation), signature: enIso(date) }
  return [message('cms-contrat.signatures.deliberation-posterieure', donnees)]
}

function memesPersonnes(signatures: readonly SignatureLue[]): Message[] {
  const vues = new Map<string, number>()
  return signatures.flatMap(({ numero, personne }) => {
    const cle = normaliser(personne ?? '')
    if (personne === null || cle === '') return []
    const premiere = vues.get(cle)
    vues.set(cle, premiere ?? numero)
    return premiere === undefined ? [] : [message('cms-contrat.signatures.meme-personne', { personne, premiere, ligne: numero })]
  })
}

/** Signatures obligatoires attendues et recueillies. */
export function etapeDesSignatures(signataires: readonly Signataire[]): Etape {
  const obligatoires = signataires.filter(({ obligatoire }) => obligatoire)
  const ept = obligatoires.some(({ libelle }) => libelle === PRESIDENT_DE_L_EPT)
  const communes = obligatoires.length - (ept ? 3 : 2)
  return {
    etape: message('cms-contrat.signatures.etape'),
    calcul: message(ept ? 'cms-contrat.signatures.attendues-grand-paris' : 'cms-contrat.signatures.attendues', { communes }),
    valeur: `${obligatoires.filter(({ etat }) => etat !== 'manquant').length} sur ${obligatoires.length}`,
  }
}
