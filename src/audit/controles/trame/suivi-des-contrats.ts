import { enIso, lireModalite, normaliser, periodeDeLAnnee } from '../../../regles'
import type { Jour, Modalite } from '../../../regles'
import { jugerLaDuree, limiteDeReunion, termesEcrits } from './terme'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { drapeauDe } from '../../reconnaissance/lire-cases'
import { caseDe, estVide, jourDe, objetsRemplis, porte, tableauxDe, texteDe } from './lire'
import { releverCase } from './relever'

interface ContratSuivi {
  readonly tableau: TableauReconnu
  readonly objet: number
  readonly modalite: Modalite | null
}

type Examen = (contrat: ContratSuivi, tous: readonly ContratSuivi[], carnet: Carnet, dossier: Dossier) => void

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
      for (const contrat of tous) examen(contrat, tous, carnet, dossier)
    },
  }
}

const SIGNATURES = ['signeCommune', 'signeEpci', 'signeEtat']
const DELIBERATIONS = [
  ['deliberation', 'la commune'],
  ['deliberationEpci', 'l’EPCI'],
] as const

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
    const datees = SIGNATURES.some((notion) => jourDe(tableau, objet, notion) !== null)
    for (const notion of SIGNATURES) {
      // Une case vide parmi des dates dit que cette partie n'a pas signé ; parmi des « oui », qu'on ne l'a pas dit.
      const signe = datees && porte(tableau, notion) && estVide(tableau, objet, notion) ? false : drapeauDe(caseDe(tableau, objet, notion))
      if (signe === true || jourDe(tableau, objet, notion) !== null) carnet.conforme()
      else if (signe === false) carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'contrat-non-signe', attendu: 'Oui', selon: ['signature'] }))
    }
  }),
  controle('CMS-15.deliberation', 'AL', 'deliberations', ({ tableau, objet }, _tous, carnet) => {
    const signature = signatureDe(tableau, objet)
    if (signature === null) return
    for (const [notion, partie] of DELIBERATIONS) {
      if (!porte(tableau, notion)) continue
      const deliberation = jourDe(tableau, objet, notion)
      if (estVide(tableau, objet, notion)) carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'deliberation-non-datee', donnees: { partie } }))
      else if (deliberation !== null && deliberation > signature) {
        const donnees = { partie, signature: enIso(signature) }
        carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'deliberation-posterieure', donnees, attendu: signature, selon: ['signature'] }))
      } else carnet.conforme()
    }
  }),
  controle('CMS-17.duree', 'AL', 'duree', examinerLaDuree),
  controle('CMS-17.reunion', 'AL', 'reunion', (contrat, _tous, carnet, dossier) => examinerLaReunion(contrat, dossier, carnet)),
  controle('CMS-18.annexion', 'AL', 'annexion', ({ tableau, objet }, _tous, carnet) => {
    if (!porte(tableau, 'annexion') || drapeauDe(caseDe(tableau, objet, 'plh')) !== true || signatureDe(tableau, objet) === null) return
    if (!estVide(tableau, objet, 'annexion')) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'annexion', { phrase: 'annexion-absente', selon: ['plh'] }))
  }),
  controle('SRU-21.periode-au-suivi', 'IN', 'periode', ({ tableau, objet }, _tous, carnet) => {
    const periode = texteDe(tableau, objet, 'periode')
    const annees = /^(20\d\d)\s*[-–/]\s*(20\d\d)$/.exec(periode ?? '')
    if (annees === null) return
    const juste = periodeDeLAnnee(Number(annees[1]))
    if (juste === undefined) return
    if (juste.nom === `${annees[1]}-${annees[2]}`) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'periode', { phrase: 'periode-a-cheval', attendu: juste.nom }))
  }),
]

/** Date de signature du contrat, ou la dernière des parties quand chacune a la sienne. */
function signatureDe(tableau: TableauReconnu, objet: number): Jour | null {
  if (porte(tableau, 'signature')) return jourDe(tableau, objet, 'signature')
  const jours = SIGNATURES.filter((notion) => porte(tableau, notion)).map((notion) => jourDe(tableau, objet, notion))
  const dates = jours.filter((jour): jour is Jour => jour !== null)
  return dates.length === 0 ? null : Math.max(...dates)
}

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

const ATTENDU_DE_LA_COMMISSION = '(?:encore )?(?:rendu|recueilli|sollicite|saisie?|demande|emis|obtenu)'
/** L'avis dit absent, et non défavorable : son sens ne lie pas. */
const NON_RENDU = new RegExp(`^(?:non|neant|aucun|aucun avis|sans avis|pas d avis)$|\\b(?:non|pas) ${ATTENDU_DE_LA_COMMISSION}|\\b(?:en attente|a (?:recueillir|solliciter|demander|venir))\\b`)

/** Un contrat mutualisant attend l'avis de la commission nationale, rendu avant sa signature. */
function examinerLAvis({ tableau, objet, modalite }: ContratSuivi, _tous: readonly ContratSuivi[], carnet: Carnet): void {
  const signature = signatureDe(tableau, objet)
  if (modalite !== 'C' || signature === null || !porte(tableau, 'avis')) return
  const avis = jourDe(tableau, objet, 'avis')
  const donnees = { signature: enIso(signature) }
  const selon = ['modalite', 'signature']
  if (estVide(tableau, objet, 'avis') || (avis === null && NON_RENDU.test(normaliser(texteDe(tableau, objet, 'avis') ?? '')))) carnet.nonConforme(releverCase(tableau, objet, 'avis', { phrase: 'avis-absent', donnees, attendu: 'avis daté', selon }))
  else if (avis !== null && avis > signature) {
    // La case porte aussi bien un texte : sa date se cite en clair.
    carnet.nonConforme({ ...releverCase(tableau, objet, 'avis', { phrase: 'avis-posterieur', donnees, attendu: enIso(signature), selon }), lu: enIso(avis) })
  } else carnet.conforme()
}

/** Dans un EPCI, une même période n'a pas à la fois un contrat abaissant et un contrat mutualisant : le moins nombreux des deux est à revoir. */
function examinerLeConflit(contrat: ContratSuivi, tous: readonly ContratSuivi[], carnet: Carnet): void {
  const { tableau, objet, modalite } = contrat
  const epci = texteDe(tableau, objet, 'epci')
  if ((modalite !== 'B' && modalite !== 'C') || epci === null) return
  const voisins = tous.filter((autre) => memeTexte(autre, contrat, 'epci') && memeTexte(autre, contrat, 'periode'))
  const [abaissants, mutualisants] = (['B', 'C'] as const).map((voulue) => voisins.filter((autre) => autre.modalite === voulue))
  const [autre] = (modalite === 'B' ? mutualisants : abaissants) ?? []
  const minoritaire = (mutualisants?.length ?? 0) < (abaissants?.length ?? 0) ? 'C' : 'B'
  if (autre === undefined || modalite !== minoritaire) {
    carnet.conforme()
    return
  }
  const donnees = { epci, ligne: autre.objet + 1 }
  const [phrase, attendu] = modalite === 'B' ? ['conflit', 'A, ou retrait du contrat C'] : ['conflit-mutualisant', 'A, ou retrait des contrats B']
  carnet.nonConforme(releverCase(tableau, objet, 'modalite', { phrase, donnees, attendu, selon: ['epci'] }))
}

function memeTexte(un: ContratSuivi, autre: ContratSuivi, notion: string): boolean {
  return normaliser(texteDe(un.tableau, un.objet, notion) ?? '') === normaliser(texteDe(autre.tableau, autre.objet, notion) ?? '')
}

function examinerLaDuree({ tableau, objet }: ContratSuivi, tous: readonly ContratSuivi[], carnet: Carnet, dossier: Dossier): void {
  const [signature, terme] = [signatureDe(tableau, objet) ?? jourDe(tableau, objet, 'effet'), jourDe(tableau, objet, 'terme')]
  if (signature === null || !porte(tableau, 'terme')) return
  if (estVide(tableau, objet, 'terme')) {
    carnet.nonConforme(releverCase(tableau, objet, 'terme', { phrase: 'terme-absent' }))
    return
  }
  const verdict = terme === null ? null : jugerLaDuree(signature, terme)
  if (terme === null || verdict === null) return carnet.conforme()
  const donnees = { signature: enIso(signature), terme: enIso(terme), annees: verdict.annees, limite: enIso(verdict.limite) }
  // L'article 4 du même contrat redit ce terme : la faute n'est dite qu'une fois.
  const consequences = tous.length === 1 ? termesEcrits(dossier).flatMap(({ jour, lieu }) => (jour === terme ? [lieu] : [])) : []
  carnet.nonConforme(releverCase(tableau, objet, 'terme', { phrase: verdict.phrase, donnees, attendu: verdict.limite, selon: ['signature'], consequences }))
}

/** La réunion qui décide de la suite se tient six mois au plus tard avant le terme ; passé ce jour, une case vide dit qu'elle ne l'est pas. */
function examinerLaReunion({ tableau, objet }: ContratSuivi, dossier: Dossier, carnet: Carnet): void {
  const [reunion, terme] = ['reunion', 'terme'].map((notion) => jourDe(tableau, objet, notion))
  const signature = signatureDe(tableau, objet)
  if (!porte(tableau, 'reunion') || terme == null || signature == null) return
  const delai = limiteDeReunion(terme, signature)
  if (delai === null) return
  const { limite, mois } = delai
  const vide = estVide(tableau, objet, 'reunion')
  const jour = dossier.options.jour ?? dossier.options.aujourdhui ?? null
  if (vide ? jour === null || jour <= limite : reunion == null || reunion <= limite) return carnet.conforme()
  const donnees = { terme: enIso(terme), limite: enIso(limite), mois, ...(reunion == null ? {} : { reunion: enIso(reunion) }) }
  carnet.nonConforme(releverCase(tableau, objet, 'reunion', { phrase: vide ? 'reunion-absente' : 'reunion-tardive', donnees, attendu: limite, selon: ['terme'] }))
}
