import { enIso, lirePartie, normaliser } from '../../../regles'
import type { Jour, Partie } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { estVide, jourDe, lignesDe, porte, tableauxDe, texteDe } from './lire'
import { releverCase, releverTitres } from './relever'

/** Une ligne de parties ou de signatures ; `null` : on ne sait pas qui elle désigne. */
interface PartieLue {
  readonly objet: number
  readonly partie: Partie | null
  readonly texte: string
}

const OBLIGATOIRES = ['commune', 'EPCI', 'État'] as const satisfies readonly Partie[]
const NOMS_DE_PARTIE: Readonly<Record<string, string>> = { commune: 'la commune', EPCI: 'l’EPCI', EPT: 'l’EPT', État: 'l’État' }
const PAR_LE_NOM: readonly (readonly [RegExp, Partie])[] = [
  [/^(?:ca|cc|cu|communaute|agglomeration|metropole)\b|intercommunal|\bepci\b/, 'EPCI'],
  [/\bept\b|etablissement public territorial/, 'EPT'],
  [/prefet|prefecture|\betat\b|\bddtm?\b|\bdriea?t\b|\bdrihl\b/, 'État'],
  [/^(?:la |le )?(?:ville|commune|mairie|maire)\b/, 'commune'],
  [/\bautre|bailleur|\bhlm\b|\bepf|\bepa\b|action logement|departement|region|amenageur|promoteur|\bofs\b|\baivs\b|banque|caisse/, 'autre'],
]

/** Signataires obligatoires (CMS-15) : la partie manque au tableau, ou n'a pas signé un contrat que d'autres ont signé. */
export const SIGNATAIRES: Controle = {
  id: 'CMS-15.signataires',
  regle: 'CMS-15',
  gravite: 'EL',
  aide: 'audit-trame.aide.signataires',
  examiner: (dossier, carnet) => {
    const blocs = tableauxDe(dossier, 'TAB-20')
    const parties = tableauxDe(dossier, 'TAB-01')
    // Une partie absente des deux se dit une fois, là où elle devait signer.
    for (const tableau of blocs.length > 0 ? blocs : parties) partiesAbsentes(tableau, lireParties(tableau), carnet)
    for (const tableau of blocs) signaturesAbsentes(tableau, lireParties(tableau), carnet)
  },
}

/** Délibérations de la commune et de l'EPCI : datées, et avant la signature (CMS-15). */
export const DELIBERATIONS: Controle = {
  id: 'CMS-15.deliberations',
  regle: 'CMS-15',
  gravite: 'AL',
  aide: 'audit-trame.aide.deliberations',
  examiner: (dossier, carnet) => {
    const signatures = tableauxDe(dossier, 'TAB-20').flatMap((bloc) => lireParties(bloc).map((lue) => ({ ...lue, jour: jourDe(bloc, lue.objet, 'date') })))
    for (const tableau of tableauxDe(dossier, 'TAB-01')) {
      if (!porte(tableau, 'date_delib')) continue
      for (const { objet, partie, texte } of lireParties(tableau)) {
        if (partie !== 'commune' && partie !== 'EPCI' && partie !== 'EPT') continue
        const signature = jourDe(tableau, objet, 'date_sign') ?? signatures.find((autre) => autre.partie === partie)?.jour ?? signatureDuContrat(dossier)
        examinerDeliberation(tableau, objet, texte, signature, carnet)
      }
    }
  },
}

/** Case de l'EPT : due dans la métropole du Grand Paris, de trop ailleurs (CMS-43). */
export const CASE_DE_L_EPT: Controle = {
  id: 'CMS-43.ept',
  regle: 'CMS-43',
  gravite: 'IN',
  aide: 'audit-trame.aide.ept',
  examiner: (dossier, carnet) => {
    const grandParis = estDuGrandParis(dossier)
    if (grandParis === null) return
    for (const tableau of tableauxDe(dossier, 'TAB-20')) {
      const ept = lireParties(tableau).filter(({ partie }) => partie === 'EPT')
      const remplies = ept.filter(({ objet }) => ['nom', 'date', 'sign'].some((notion) => !estVide(tableau, objet, notion)))
      const [premiere] = ept
      if (!grandParis) {
        for (const { objet } of remplies) carnet.nonConforme(releverCase(tableau, objet, 'partie', { phrase: 'ept-de-trop' }))
      } else if (premiere === undefined) carnet.nonConforme(releverTitres(tableau, { phrase: 'ept-absent', gravite: 'EL', attendu: 'ligne EPT signée' }))
      else if (remplies.length === 0) {
        carnet.nonConforme(releverCase(tableau, premiere.objet, 'date', { phrase: 'ept-absent', gravite: 'EL', attendu: 'ligne EPT signée' }))
      }
      if (remplies.length === 0 && !grandParis) carnet.conforme()
    }
  },
}

/** Dernière signature obligatoire, quand toutes sont datées ; sans elle, la date de signature des parties ; `null` : le contrat n'est pas signé. */
export function signatureDuContrat(dossier: Dossier): Jour | null {
  const jours = tableauxDe(dossier, 'TAB-20').flatMap((bloc) =>
    lireParties(bloc).flatMap(({ partie, objet }) => (OBLIGATOIRES.some((obligatoire) => obligatoire === partie) ? [jourDe(bloc, objet, 'date')] : [])),
  )
  const dates = jours.filter((jour): jour is Jour => jour !== null)
  return dates.length === 0 || dates.length < jours.length ? null : Math.max(...dates)
}

export function lireParties(tableau: TableauReconnu): readonly PartieLue[] {
  const notions = tableau.type === 'TAB-01' ? ['type', 'nom', 'rep'] : ['partie', 'qualite', 'nom']
  return lignesDe(tableau, notions[0] ?? 'type').flatMap((objet) => {
    const textes = notions.flatMap((notion) => texteDe(tableau, objet, notion) ?? [])
    const [premier] = textes
    return premier === undefined ? [] : [{ objet, partie: qui(textes), texte: premier }]
  })
}

/** Le premier texte qui désigne une partie : son type, sinon son nom. */
function qui(textes: readonly string[]): Partie | null {
  for (const texte of textes) {
    const lue = lirePartie(texte)
    if (lue !== 'autre') return lue
    const parLeNom = PAR_LE_NOM.find(([motif]) => motif.test(normaliser(texte)))?.[1]
    if (parLeNom !== undefined) return parLeNom
  }
  return null
}

function partiesAbsentes(tableau: TableauReconnu, lues: readonly PartieLue[], carnet: Carnet): void {
  if (lues.length < 2) return
  const presentes = new Set(lues.map(({ partie }) => partie))
  for (const partie of OBLIGATOIRES) {
    if (presentes.has(partie)) {
      carnet.conforme()
      continue
    }
    const nom = NOMS_DE_PARTIE[partie] ?? partie
    const releve = releverTitres(tableau, { phrase: 'signataire-absent', donnees: { partie: nom }, attendu: `ligne ${partie} signée` })
    // Une ligne dont on ne sait pas qui elle désigne est peut-être la sienne.
    if (lues.some((lue) => lue.partie === null)) carnet.aVerifier(releve)
    else carnet.nonConforme(releve)
  }
}

/** Sans date de personne, le contrat n'est qu'un projet ; dès qu'une partie a signé, il n'a de portée qu'avec toutes. */
function signaturesAbsentes(tableau: TableauReconnu, lues: readonly PartieLue[], carnet: Carnet): void {
  if (!porte(tableau, 'date')) return
  const obligatoires = lues.filter(({ partie }) => OBLIGATOIRES.some((obligatoire) => obligatoire === partie))
  const signees = obligatoires.filter(({ objet }) => !estVide(tableau, objet, 'date'))
  if (signees.length === 0) return
  for (const { objet, partie } of obligatoires) {
    if (!estVide(tableau, objet, 'date')) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, 'date', { phrase: 'signature-absente', donnees: { partie: NOMS_DE_PARTIE[partie ?? ''] ?? '' }, attendu: 'date de signature' }))
  }
}

function examinerDeliberation(tableau: TableauReconnu, objet: number, partie: string, signature: Jour | null, carnet: Carnet): void {
  if (estVide(tableau, objet, 'date_delib')) {
    carnet.nonConforme(releverCase(tableau, objet, 'date_delib', { phrase: 'deliberation-non-datee', donnees: { partie } }))
    return
  }
  const jour = jourDe(tableau, objet, 'date_delib')
  if (jour === null || signature === null || jour <= signature) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, 'date_delib', { phrase: 'deliberation-posterieure', donnees: { partie, signature: enIso(signature) }, attendu: signature }))
}

/** Vrai si l'EPCI nommé est la métropole du Grand Paris ; `null` tant que nul ne le nomme. */
function estDuGrandParis(dossier: Dossier): boolean | null {
  const nommes = tableauxDe(dossier, 'TAB-01', 'TAB-20').flatMap((tableau) =>
    lireParties(tableau)
      .filter(({ partie }) => partie === 'EPCI')
      .flatMap(({ objet }) => [texteDe(tableau, objet, tableau.type === 'TAB-01' ? 'nom' : 'partie'), texteDe(tableau, objet, 'qualite')])
      .filter((nom): nom is string => nom !== null && !/^(?:l )?epci$/.test(normaliser(nom))),
  )
  if (nommes.length === 0) return null
  if (nommes.some((nom) => normaliser(nom).includes('grand paris'))) return true
  // « Président de la métropole » sous un titre qui dit laquelle.
  return tableauxDe(dossier, 'TAB-01', 'TAB-20').some(({ titre }) => normaliser(titre).includes('grand paris')) ? null : false
}
