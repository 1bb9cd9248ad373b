import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const SRU_14: FicheDeRegle = {
  id: 'SRU-14',
  titre: 'Exemptions du dispositif',
  nature: 'decision',
  articles: [reference('art. L. 302-5, III, 1° et 2°, et III bis du CCH', GUIDE, 'section 2, procédures d’exemption')],
  parametres: [],
  pointsOuverts: [],
}

/** « aucun » se dit : une cellule vide ne prouve pas l'absence de motif. */
export type MotifDExemption = 'aucun' | 'isolement' | 'faible tension' | 'inconstructibilité'
export type ActeDExemption = 'décret' | 'arrêté préfectoral'
export type StatutDExemption = 'exemptée' | 'en cours' | 'non exemptée'

export const MOTIFS_D_EXEMPTION: readonly MotifDExemption[] = ['aucun', 'isolement', 'faible tension', 'inconstructibilité']
export const ACTES_D_EXEMPTION: readonly ActeDExemption[] = ['décret', 'arrêté préfectoral']

/** Lit un motif par son nom ou son numéro (« III 1° », « III bis ») ; `undefined` si le texte n'en nomme aucun, ou plusieurs. */
export function lireMotifDExemption(texte: string): MotifDExemption | undefined {
  const mots = normaliser(texte)
  if (/^(?:aucune?(?: motif)?|non|neant|sans(?: motif| objet)?|non exemptee?)$/.test(mots)) return 'aucun'
  const lus: readonly [RegExp, MotifDExemption][] = [
    [/isole|isolement|enclave|difficultes? d ?acces|(?:^| )iii 1(?: |$)/, 'isolement'],
    [/tension|(?:^| )iii 2(?: |$)/, 'faible tension'],
    [/inconstructi|(?:^| )iii ?bis(?: |$)/, 'inconstructibilité'],
  ]
  const trouves = lus.filter(([forme]) => forme.test(mots))
  return trouves.length === 1 ? trouves[0]?.[1] : undefined
}

/** Lit « décret » ou l'arrêté du préfet de département ; tout autre arrêté (ministre, préfet de région, maire) ne se lit pas. */
export function lireActeDExemption(texte: string): ActeDExemption | undefined {
  const mots = normaliser(texte)
  if (/^decrets?(?: |$)/.test(mots)) return 'décret'
  return /^arretes?(?: |$)/.test(mots) && !/minist|region|maire|municipal/.test(mots) ? 'arrêté préfectoral' : undefined
}

export interface EntreeExemption {
  readonly motif: MotifDExemption | null
  readonly acte: ActeDExemption | null
  readonly dateActe: Jour | null
}

/**
 * Statut d'exemption (SRU-14 ; CCH, art. L. 302-5, III et III bis) : exemptée seulement par l'acte attendu, daté (décret pour
 * l'isolement et la faible tension, arrêté du préfet de département pour l'inconstructibilité) ; sinon en cours.
 * `incomplet` : motif manquant.
 */
export function statutDExemption(
  { motif, acte, dateActe }: EntreeExemption,
  options: { readonly expliquer: boolean },
): Resultat<StatutDExemption> {
  const references = referencesDe([SRU_14])
  if (motif === null) return nonEtabli('incomplet', [message('sru-exemption.motif-manquant')], { references })
  const attendu = acteAttendu(motif)
  const statut = motif === 'aucun' ? 'non exemptée' : acte === attendu && dateActe !== null ? 'exemptée' : 'en cours'
  const alertes = motif === 'aucun' ? alertesSansMotif(acte, dateActe) : alertesDeLActe(attendu, acte, dateActe)
  if (!options.expliquer) return etabli(statut, 'texte', { alertes })
  return etabli(statut, 'texte', {
    alertes,
    references,
    explication: [
      {
        etape: message('sru-exemption.etape.motif'),
        calcul: message(`sru-exemption.calcul.motif-${CLES[motif]}`),
        valeur: motif,
      },
      {
        etape: message('sru-exemption.etape.acte'),
        calcul:
          acte === null || dateActe === null
            ? message('sru-exemption.calcul.sans-acte')
            : message('sru-exemption.calcul.acte', { acte, jour: enIso(dateActe) }),
        valeur: statut,
      },
    ],
  })
}

const CLES: Readonly<Record<MotifDExemption, string>> = {
  aucun: 'aucun',
  isolement: 'isolement',
  'faible tension': 'tension',
  inconstructibilité: 'inconstructibilite',
}

function acteAttendu(motif: MotifDExemption): ActeDExemption {
  return motif === 'inconstructibilité' ? 'arrêté préfectoral' : 'décret'
}

function alertesSansMotif(acte: ActeDExemption | null, dateActe: Jour | null): Message[] {
  return acte === null && dateActe === null ? [] : [message('sru-exemption.acte-sans-motif')]
}

function alertesDeLActe(attendu: ActeDExemption, acte: ActeDExemption | null, dateActe: Jour | null): Message[] {
  if (acte === attendu && dateActe !== null) return []
  const alertes: Message[] = [message('sru-exemption.en-cours')]
  if (acte !== null && acte !== attendu) alertes.push(message('sru-exemption.mauvais-acte', { acte, attendu }))
  if (acte !== null && dateActe === null) alertes.push(message('sru-exemption.acte-sans-date'))
  if (acte === null && dateActe !== null)
    alertes.push(message('sru-exemption.nature-manquante', { attendu, jour: enIso(dateActe) }))
  return alertes
}
