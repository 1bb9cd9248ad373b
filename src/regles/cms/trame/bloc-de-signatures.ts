import type { Brut } from '../../com'
import type { Constat, Gravite } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import type { Message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { controlerSignatures } from '../contrat/controle-des-signatures'
import { lirePartie } from '../contrat/parties'
import { CMS_15 } from '../contrat/signataires'
import { LECTURES_PAR_DEFAUT } from '../../socle/lectures'
import type { Contenu } from './champs'
import { etatDuChamp } from './champs'

export const CMS_43: FicheDeRegle = {
  id: 'CMS-43',
  titre: 'Bloc de signatures',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'annexe 3, bloc de signatures')],
  parametres: [],
  pointsOuverts: [],
}

/** Une case du bloc ; `null` = vide. Sans date, le contrat n'est pas signé par cette partie. */
export interface CaseDeSignature {
  readonly partie: string | null
  /** Commune qui signe, dans un contrat à plusieurs communes. */
  readonly collectivite: string | null
  readonly personne: Contenu
  readonly qualite: Contenu
  readonly date: Jour | null
  readonly signature: Contenu
}

export interface EntreeSignatures {
  readonly communes: readonly string[]
  readonly grandParis: boolean
  readonly cases: readonly CaseDeSignature[]
}

export interface BlocDeSignatures {
  readonly attendues: number
  readonly signees: number
  /** Faux dès qu'une signature obligatoire manque : le contrat est sans portée. */
  readonly portee: boolean
  readonly constats: readonly Constat[]
}

/** Gravité des alertes de CMS-15 qu'un bloc de signatures, sans délibérations, peut donner. */
const GRAVITES_DE_CMS_15: ReadonlyMap<string, Gravite> = new Map<string, Gravite>([
  ['cms-contrat.signatures.sans-portee', 'EL'],
  ['cms-contrat.signatures.meme-personne', 'IF'],
])

/**
 * Bloc de signatures (CMS-43, CMS-15 ; CCH, art. L. 302-8-1) : cases vides, signatures attendues et recueillies.
 * `incomplet` : bloc ou communes absents, case dont on ne sait pas qui signe. `refuse` : signataire en double ou étranger.
 */
export function controlerBlocDeSignatures({ communes, grandParis, cases }: EntreeSignatures): Resultat<BlocDeSignatures> {
  const references = [...CMS_43.articles, ...CMS_15.articles]
  const estEptDeTrop = ({ partie }: CaseDeSignature): boolean => !grandParis && lirePartie(partie ?? '') === 'EPT'
  const signatures = plageDesCases(cases.filter((lue) => !estEptDeTrop(lue)))
  const entree = { signatures, communes: communes.map((nom) => [nom]), grandParis, aides: null, imprimee: null, lectures: LECTURES_PAR_DEFAUT }
  const controle = controlerSignatures(entree, { expliquer: false })
  if (controle.etat !== 'etabli') return nonEtabli(controle.etat, controle.motifs, { references })
  const obligatoires = controle.valeur.filter(([, obligatoire]) => obligatoire === 'oui')
  const signees = obligatoires.filter(([, , etat]) => etat === 'signé').length
  const valeur: BlocDeSignatures = {
    attendues: obligatoires.length,
    signees,
    portee: signees === obligatoires.length,
    constats: [
      ...controle.alertes.flatMap(constatDeCms15),
      ...(cases.some(estEptDeTrop) ? [constat('IN', 'cms-trame.signatures.ept')] : []),
      ...cases.filter((lue) => !estEptDeTrop(lue)).flatMap(casesVides),
    ],
  }
  return etabli(valeur, 'signatures', { references })
}

/** Bloc tel que CMS-15 le lit ; seule la date vaut signature. */
function plageDesCases(cases: readonly CaseDeSignature[]): readonly (readonly Brut[])[] {
  if (cases.length === 0) return []
  const lignes = cases.map(({ partie, collectivite, personne, date }) => [partie, collectivite, nomDe(personne), date])
  return [['Partie', 'Nom de la commune', 'Prénom Nom', 'Date de signature'], ...lignes]
}

/** Le nom laissé comme dans la trame n'est celui de personne. */
function nomDe(personne: Contenu): Brut {
  return etatDuChamp(personne) === 'rempli' ? personne : null
}

function constatDeCms15(alerte: Message): Constat[] {
  const gravite = GRAVITES_DE_CMS_15.get(alerte.id)
  return gravite === undefined ? [] : [{ gravite, message: alerte }]
}

function casesVides({ partie, collectivite, personne, qualite, date, signature }: CaseDeSignature): Constat[] {
  const vides = [
    ...(etatDuChamp(personne) === 'rempli' ? [] : ['prénom et nom']),
    ...(etatDuChamp(qualite) === 'rempli' ? [] : ['qualité']),
    ...(date === null ? ['date (non signé)'] : []),
    ...(etatDuChamp(signature) === 'rempli' ? [] : ['signature']),
  ]
  const qui = collectivite === null ? (partie ?? '') : `${partie ?? ''} (${collectivite})`
  return vides.length === 0 ? [] : [constat('AL', 'cms-trame.signatures.cases', { partie: qui, vides: vides.join(', ') })]
}
