import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { depuisCivil, enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { donneesManquantes } from './donnees-manquantes'

export const CMS_20: FicheDeRegle = {
  id: 'CMS-20',
  titre: 'Vente de logements HLM en commune carencée',
  nature: 'controle',
  articles: [
    reference('art. L. 443-7 du CCH', GUIDE, 'section 2, effets sur la vente des logements sociaux'),
    reference('art. L. 302-8-1, I du CCH', GUIDE, 'section 2, signataires du contrat'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Jour de la loi 3DS, qui crée le contrat de mixité sociale « nouvelle génération ». */
const LOI_3DS = depuisCivil(2022, 2, 21)

export type Acquereur = 'organisme HLM' | 'occupant' | 'autre'
export const ACQUEREURS: readonly Acquereur[] = ['organisme HLM', 'occupant', 'autre']
export type VerdictVente = 'permise' | 'permise entre organismes HLM' | 'interdite'

/** Lit un acquéreur ; « à préciser » est un acquéreur inconnu. `undefined` si le texte n'en nomme aucun. */
export function lireAcquereur(texte: string): Acquereur | 'à préciser' | undefined {
  const mots = normaliser(texte)
  if (/^(?:organisme hlm|hlm|autre organisme hlm|oph|esh|cooperative hlm)$/.test(mots)) return 'organisme HLM'
  if (/^(?:(?:locataire )?occupante?|locataire)$/.test(mots)) return 'occupant'
  if (/^(?:autre|tiers|particulier|personne physique|personne morale)$/.test(mots)) return 'autre'
  return /^(?:a preciser|inconnu|non (?:dit|connu|precise))$/.test(mots) ? 'à préciser' : undefined
}

export interface EntreeVente {
  readonly carencee: boolean
  /** Contrat signé par tous les signataires obligatoires (CMS-15). */
  readonly contratComplet: boolean
  readonly acquereur: Acquereur | null
  readonly vente: Jour | null
  /** Date d'effet du contrat complet. */
  readonly contrat: Jour | null
}

/**
 * Vente d'un logement HLM au regard de la carence de la commune (CMS-20 ; CCH, art. L. 443-7) : interdite en commune
 * carencée, sauf entre organismes HLM ou contrat de mixité sociale complet au jour de la vente. `incomplet` :
 * acquéreur à préciser.
 */
export function venteHlm(entree: EntreeVente, options: { readonly expliquer: boolean }): Resultat<VerdictVente> {
  const { carencee, acquereur } = entree
  const obstacles = obstaclesAuContrat(entree)
  const leve = entree.contratComplet && obstacles.length === 0
  const verdicts = new Set((acquereur === null ? ACQUEREURS : [acquereur]).map((a) => juger(carencee, leve, a)))
  const [verdict] = verdicts
  if (verdict === undefined || verdicts.size > 1) return donneesManquantes({ acquereur })
  const alertes = [...obstacles, ...alertesDe(entree, verdict, leve)]
  if (!options.expliquer) return etabli(verdict, 'texte', { alertes })
  const explication = expliquer(carencee, leve, acquereur, verdict)
  return etabli(verdict, 'texte', { alertes, references: CMS_20.articles, explication })
}

function juger(carencee: boolean, leve: boolean, acquereur: Acquereur): VerdictVente {
  if (!carencee || leve) return 'permise'
  return acquereur === 'organisme HLM' ? 'permise entre organismes HLM' : 'interdite'
}

/** Un contrat d'avant la loi 3DS, ou d'après la vente, ne lève pas l'interdiction. */
function obstaclesAuContrat({ contratComplet, vente, contrat }: EntreeVente): Message[] {
  if (!contratComplet || contrat === null) return []
  const obstacles: Message[] = []
  if (contrat < LOI_3DS) obstacles.push(message('cms-contrat.vente.avant-loi', { contrat: enIso(contrat), loi: enIso(LOI_3DS) }))
  if (vente !== null && vente < contrat) {
    obstacles.push(message('cms-contrat.vente.anterieure', { vente: enIso(vente), contrat: enIso(contrat) }))
  }
  return obstacles
}

function alertesDe({ vente, contrat }: EntreeVente, verdict: VerdictVente, leve: boolean): Message[] {
  const alertes: Message[] = []
  if (verdict === 'permise' && leve) {
    alertes.push(message('cms-contrat.vente.non-echu'))
    if ((vente === null) !== (contrat === null)) alertes.push(message('cms-contrat.vente.dates-a-completer'))
  }
  if (verdict === 'interdite') alertes.push(message('cms-contrat.vente.interdite'))
  return alertes
}

function expliquer(carencee: boolean, leve: boolean, acquereur: Acquereur | null, verdict: VerdictVente): Etape[] {
  return [
    { etape: message('cms-contrat.vente.etape-carence'), calcul: message('cms-contrat.vente.saisie'), valeur: ouiNon(carencee) },
    { etape: message('cms-contrat.vente.etape-contrat'), calcul: message('cms-contrat.vente.contrat'), valeur: ouiNon(leve) },
    {
      etape: message('cms-contrat.vente.etape-acquereur'),
      calcul: message('cms-contrat.vente.saisie'),
      valeur: acquereur ?? 'à préciser',
    },
    { etape: message('cms-contrat.vente.etape'), calcul: message('cms-contrat.vente.regle'), valeur: verdict },
  ]
}

function ouiNon(valeur: boolean): string {
  return valeur ? 'Oui' : 'Non'
}
