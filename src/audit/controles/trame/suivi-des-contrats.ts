import { enIso, lireModalite, lirePeriode, normaliser, PERIODES } from '../../../regles'
import type { Jour, Modalite } from '../../../regles'
import { ajouterAnnees } from './jours'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { drapeauDe } from '../../reconnaissance/lire-cases'
import { caseDe, estVide, jourDe, objetsRemplis, porte, tableauxDe, texteDe } from './lire'
import { releverCase } from './relever'

/** Durée d'un contrat (CMS-17). */
const ANNEES = 3

interface ContratSuivi {
  readonly tableau: TableauReconnu
  readonly objet: number
  readonly modalite: Modalite | null
}

type Examen = (contrat: ContratSuivi, tous: readonly ContratSuivi[], carnet: Carnet) => void

function controle(id: string, gravite: Controle['gravite'], aide: string, examen: Examen): Controle {
  const regle = id.split('.')[0] ?? id
  return {
    id,
    regle,
    gravite,
    aide: `audit-trame.aide.${aide}`,
    examiner: (dossier, carnet) => {
      const tous = tableauxDe(dossier, 'CMS-01').flatMap((tableau) =>
        objetsRemplis(tableau, ['communes', 'modalite', 'signature', 'epci']).map((objet) => ({ tableau, objet, modalite: modaliteDe(tableau, objet) })),
      )
      for (const contrat of tous) examen(contrat, tous, carnet)
    },
  }
}

/** Contrôles d'un tableau qui suit les contrats d'un territoire, un par ligne. */
export const SUIVI_DES_CONTRATS: readonly Controle[] = [
  controle('CMS-01.type', 'AL', 'type-de-contrat', ({ tableau, objet }, _tous, carnet) => {
    if (!estVide(tableau, objet, 'modalite')) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'modalite', { phrase: 'type-absent', attendu: 'A, B ou C' }))
  }),
  controle('CMS-02.contrat-d-entrante', 'EL', 'contrat-d-entrante', ({ tableau, objet, modalite }, _tous, carnet) => {
    if (modalite === null || !/entrante/.test(normaliser(texteDe(tableau, objet, 'situation') ?? ''))) return
    if (modalite === 'A') carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'modalite', { phrase: 'contrat-d-entrante', attendu: 'A sans aménagement', selon: ['situation'] }))
  }),
  controle('CMS-02.demande', 'AL', 'demande', ({ tableau, objet, modalite }, _tous, carnet) => {
    if (!porte(tableau, 'demande') || (modalite !== 'B' && modalite !== 'C')) return
    if (!estVide(tableau, objet, 'demande')) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'demande', { phrase: 'demande-absente', selon: ['modalite'] }))
  }),
  controle('CMS-12.avis-au-suivi', 'EL', 'avis', examinerLAvis),
  controle('CMS-13.conflit', 'EL', 'conflit', examinerLeConflit),
  controle('CMS-15.signatures', 'EL', 'signatures', ({ tableau, objet }, _tous, carnet) => {
    if (porte(tableau, 'signature') && estVide(tableau, objet, 'signature')) return
    for (const notion of ['signeCommune', 'signeEpci', 'signeEtat']) {
      const signe = drapeauDe(caseDe(tableau, objet, notion))
      if (signe === true) carnet.conforme()
      if (signe === false) carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'contrat-non-signe', attendu: 'Oui', selon: ['signature'] }))
    }
  }),
  controle('CMS-15.deliberation', 'AL', 'deliberations', ({ tableau, objet }, _tous, carnet) => {
    const [deliberation, signature] = [jourDe(tableau, objet, 'deliberation'), jourDe(tableau, objet, 'signature')]
    if (signature === null || !porte(tableau, 'deliberation')) return
    if (estVide(tableau, objet, 'deliberation')) carnet.nonConforme(releverCase(tableau, objet, 'deliberation', { phrase: 'deliberation-non-datee', donnees: { partie: 'la commune' } }))
    else if (deliberation !== null && deliberation > signature) {
      const donnees = { partie: 'la commune', signature: enIso(signature) }
      carnet.nonConforme(releverCase(tableau, objet, 'deliberation', { phrase: 'deliberation-posterieure', donnees, attendu: signature, selon: ['signature'] }))
    } else carnet.conforme()
  }),
  controle('CMS-17.duree', 'AL', 'duree', examinerLaDuree),
  controle('CMS-18.annexion', 'AL', 'annexion', ({ tableau, objet }, _tous, carnet) => {
    if (!porte(tableau, 'annexion') || drapeauDe(caseDe(tableau, objet, 'plh')) !== true || jourDe(tableau, objet, 'signature') === null) return
    if (!estVide(tableau, objet, 'annexion')) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'annexion', { phrase: 'annexion-absente', selon: ['plh'] }))
  }),
  controle('SRU-21.periode-au-suivi', 'IN', 'periode', ({ tableau, objet }, _tous, carnet) => {
    const periode = texteDe(tableau, objet, 'periode')
    const annees = /^(20\d\d)\s*[-–/]\s*(20\d\d)$/.exec(periode ?? '')
    if (annees === null) return
    const [debut, fin] = [Number(annees[1]), Number(annees[2])]
    const juste = PERIODES.find(({ du }) => Number(du.slice(0, 4)) <= debut && debut <= Number(du.slice(0, 4)) + ANNEES - 1)
    if (fin - debut === ANNEES - 1 && (debut - 2023) % ANNEES === 0) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'periode', { phrase: 'periode-a-cheval', attendu: juste?.periode ?? null }))
  }),
]

function modaliteDe(tableau: TableauReconnu, objet: number): Modalite | null {
  const texte = texteDe(tableau, objet, 'modalite')
  if (texte === null) return null
  const lue = lireModalite(texte)
  if (lue !== undefined) return lue
  const mots = normaliser(texte)
  if (/^a\b|sans amenagement/.test(mots)) return 'A'
  if (/^b\b|abaiss/.test(mots)) return 'B'
  return /^c\b|mutualis/.test(mots) ? 'C' : null
}

/** Un contrat mutualisant attend l'avis de la commission nationale, rendu avant sa signature. */
function examinerLAvis({ tableau, objet, modalite }: ContratSuivi, _tous: readonly ContratSuivi[], carnet: Carnet): void {
  const signature = jourDe(tableau, objet, 'signature')
  if (modalite !== 'C' || signature === null || !porte(tableau, 'avis')) return
  const avis = jourDe(tableau, objet, 'avis')
  const donnees = { signature: enIso(signature) }
  const selon = ['modalite', 'signature']
  if (estVide(tableau, objet, 'avis')) carnet.nonConforme(releverCase(tableau, objet, 'avis', { phrase: 'avis-absent', donnees, attendu: 'avis daté', selon }))
  else if (avis !== null && avis > signature) carnet.nonConforme(releverCase(tableau, objet, 'avis', { phrase: 'avis-posterieur', donnees, attendu: signature, selon }))
  else carnet.conforme()
}

/** Dans un EPCI, une même période n'a pas à la fois un contrat abaissant et un contrat mutualisant. */
function examinerLeConflit(contrat: ContratSuivi, tous: readonly ContratSuivi[], carnet: Carnet): void {
  const { tableau, objet, modalite } = contrat
  const epci = texteDe(tableau, objet, 'epci')
  if (modalite !== 'B' || epci === null) return
  const periode = normaliser(texteDe(tableau, objet, 'periode') ?? '')
  const mutualisant = tous.find(
    (autre) =>
      autre.modalite === 'C' &&
      normaliser(texteDe(autre.tableau, autre.objet, 'epci') ?? '') === normaliser(epci) &&
      normaliser(texteDe(autre.tableau, autre.objet, 'periode') ?? '') === periode,
  )
  if (mutualisant === undefined) {
    carnet.conforme()
    return
  }
  const donnees = { epci, ligne: mutualisant.objet + 1 }
  carnet.nonConforme(releverCase(tableau, objet, 'modalite', { phrase: 'conflit', donnees, attendu: 'A, ou retrait du contrat C', selon: ['epci'] }))
}

/** Trois ans au plus ; moins de trois ans n'est normal que si le terme est celui de la période. */
function examinerLaDuree({ tableau, objet }: ContratSuivi, _tous: readonly ContratSuivi[], carnet: Carnet): void {
  const [signature, terme] = [jourDe(tableau, objet, 'signature'), jourDe(tableau, objet, 'terme')]
  if (signature === null || !porte(tableau, 'terme')) return
  if (estVide(tableau, objet, 'terme')) {
    carnet.nonConforme(releverCase(tableau, objet, 'terme', { phrase: 'terme-absent' }))
    return
  }
  if (terme === null) return
  const limite: Jour = ajouterAnnees(signature, ANNEES) - 1
  const donnees = { signature: enIso(signature), terme: enIso(terme), annees: ANNEES, limite: enIso(limite) }
  const selon = ['signature']
  const finDePeriode = PERIODES.some(({ au }) => au === enIso(terme)) || lirePeriode(texteDe(tableau, objet, 'periode') ?? '')?.au === enIso(terme)
  if (terme > limite) carnet.nonConforme(releverCase(tableau, objet, 'terme', { phrase: 'duree-longue', donnees, attendu: limite, selon }))
  else if (terme < limite && !finDePeriode) carnet.nonConforme(releverCase(tableau, objet, 'terme', { phrase: 'duree-courte', donnees, attendu: limite, selon }))
  else carnet.conforme()
}
