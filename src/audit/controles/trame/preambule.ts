import { enIso, estCible, normaliser, SIGNES_D_UN_RECTO } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import { textesDe, textesDeFeuille } from './contrat'
import { signatureDuContrat } from './parties'
import { estVide, jourDe, lignesDe, nombreDe, tableauxDe, texteDe } from './lire'
import { releverAilleurs, releverCase, releverTitres } from './relever'
import { examinerLePreambuleRedige } from './preambule-redige'
import { tauxDesInventaires } from './taux-des-inventaires'

/** Rubriques du préambule et de la présentation, par les mots de leur libellé. */
const RUBRIQUES = {
  taux: /^taux de logements? socia/,
  cible: /^(?:taux )?cible|^taux cible/,
  avis: /avis de la commission|cnsru/,
  regroupement: /regroupement|plusieurs communes/,
  planification: /document.* de planification|planification et de programmation|\bplu\b.*\bplh\b/,
} as const
const DOCUMENT_DE_PLANIFICATION = /\bplui?h?\b|\bscot\b|\bplh\b|planification|\bplan local\b|programme local|carte communale/
/** Écart de taux toléré, en points (SRU-01). */
const TOLERANCE = 0.05
/** Rubriques à reconnaître pour qu'une table de deux colonnes soit bien celle-là. */
const RUBRIQUES_MINIMUM = 2
const DU_PREAMBULE = /^(?:nom de la commune|annee d entree|taux|cible|modalites d elaboration|avis|mention|regroupement)/
const DE_LA_PRESENTATION = /^(?:caracteristiques urbaines|positionnement|croissance|indice|vacance|documents?|competences|gestion des aides)/

/** Préambule (CMS-22) : taux contre l'inventaire, cible, mentions que le contrat appelle. */
export const PREAMBULE: Controle = {
  id: 'CMS-22.preambule',
  regle: 'CMS-22',
  gravite: 'IN',
  aide: 'audit-trame.aide.preambule',
  examiner: (dossier, carnet) => {
    examinerLePreambuleRedige(dossier, carnet)
    for (const tableau of tablesAnnoncees(dossier, 'TAB-02', 'champ', DU_PREAMBULE)) {
      const ligne = (motif: RegExp): number | undefined => ligneDe(tableau, 'champ', motif)
      examinerTaux(dossier, tableau, ligne(RUBRIQUES.taux), carnet)
      examinerCible(tableau, ligne(RUBRIQUES.cible), carnet)
      const mutualisant = dossier.contexte.modalite?.valeur === 'C' || tableauxDe(dossier, 'TAB-14').length > 0
      if (mutualisant) examinerLAvis(dossier, tableau, ligne(RUBRIQUES.avis), carnet)
      if (mutualisant) examinerMention(dossier, tableau, ligne(RUBRIQUES.avis), 'avis', carnet)
      const communes = tableauxDe(dossier, 'TAB-13', 'TAB-14').some(({ objets }) => objets.length > 1)
      if (communes) examinerMention(dossier, tableau, ligne(RUBRIQUES.regroupement), 'regroupement', carnet)
    }
  },
}

/** Documents de planification cités dans la présentation de la commune (CMS-23). */
export const PRESENTATION: Controle = {
  id: 'CMS-23.planification',
  regle: 'CMS-23',
  gravite: 'AL',
  aide: 'audit-trame.aide.presentation',
  examiner: (dossier, carnet) => {
    for (const tableau of tablesAnnoncees(dossier, 'TAB-03', 'rubrique', DE_LA_PRESENTATION)) {
      const objet = ligneDe(tableau, 'rubrique', RUBRIQUES.planification)
      if (objet === undefined) {
        if (textesDeFeuille(tableau.feuille).some(({ mots }) => DOCUMENT_DE_PLANIFICATION.test(mots))) carnet.conforme()
        else carnet.nonConforme(releverTitres(tableau, { phrase: 'planification-absente' }))
      } else if (estVide(tableau, objet, 'valeur')) carnet.nonConforme(releverCase(tableau, objet, 'valeur', { phrase: 'planification-absente' }))
      else carnet.conforme()
    }
  },
}

/** Préambule et présentation tiennent chacun en un recto (CMS-22). */
export const RECTO: Controle = {
  id: 'CMS-22.recto',
  regle: 'CMS-22',
  gravite: 'IF',
  aide: 'audit-trame.aide.recto',
  examiner: (dossier, carnet) => {
    const tables = [...tablesAnnoncees(dossier, 'TAB-02', 'champ', DU_PREAMBULE), ...tablesAnnoncees(dossier, 'TAB-03', 'rubrique', DE_LA_PRESENTATION)]
    for (const tableau of tables) {
      const signes = Array.from(tableau.objets).reduce((somme, objet) => somme + (texteDe(tableau, objet, 'valeur')?.length ?? 0), 0)
      const donnees = { signes, maximum: SIGNES_D_UN_RECTO }
      if (signes <= SIGNES_D_UN_RECTO) carnet.conforme()
      else carnet.nonConforme(releverAilleurs(lieuDesTitres(tableau), signes, { phrase: 'recto', donnees, attendu: SIGNES_D_UN_RECTO }))
    }
  },
}

/** Une table de deux colonnes aux titres de tout le monde n'est celle-là que si ses rubriques le disent. */
function tablesAnnoncees(dossier: Dossier, type: string, notion: string, rubriques: RegExp): readonly TableauReconnu[] {
  return tableauxDe(dossier, type).filter(
    (tableau) => Array.from(tableau.objets).filter((objet) => rubriques.test(normaliser(texteDe(tableau, objet, notion) ?? ''))).length >= RUBRIQUES_MINIMUM,
  )
}

function ligneDe(tableau: TableauReconnu, notion: string, motif: RegExp): number | undefined {
  return lignesDe(tableau, notion).find((objet) => motif.test(normaliser(texteDe(tableau, objet, notion) ?? '')))
}

function examinerTaux(dossier: Dossier, tableau: TableauReconnu, objet: number | undefined, carnet: Carnet): void {
  const ecrit = objet === undefined ? null : enPoints(tableau, objet)
  const connus = tauxDesInventaires(dossier)
  const [dernier] = connus
  if (objet === undefined || ecrit === null || dernier === undefined) return
  if (connus.some(({ taux }) => Math.abs(taux - ecrit.points) <= Math.max(TOLERANCE, ecrit.arrondi))) {
    carnet.conforme()
    return
  }
  const attendu = Number((dernier.taux / ecrit.unite).toFixed(4))
  const donnees = { logements: dernier.logements, residences: dernier.residences, taux: Number(dernier.taux.toFixed(2)) }
  carnet.nonConforme(releverCase(tableau, objet, 'valeur', { phrase: 'preambule-taux', donnees, attendu }))
}

interface TauxEcrit {
  readonly points: number
  /** Demi-unité de sa dernière décimale, en points. */
  readonly arrondi: number
  /** Points que vaut une unité de la cellule. */
  readonly unite: number
}

/** Un taux de logement social dépasse rarement 1 % : une valeur de moins de 1 est une fraction. */
function enPoints(tableau: TableauReconnu, objet: number): TauxEcrit | null {
  const texte = texteDe(tableau, objet, 'valeur')
  const enPourCent = texte?.trimEnd().endsWith('%') === true
  const lu = enPourCent ? Number((texte ?? '').replace('%', '').replace(',', '.').trim()) : (nombreDe(tableau, objet, 'valeur') ?? NaN)
  if (Number.isNaN(lu) || lu < 0) return null
  const unite = !enPourCent && lu <= 1 ? 100 : 1
  const decimales = (String(lu).split('.')[1] ?? '').length
  return { points: lu * unite, arrondi: (0.5 * unite) / 10 ** decimales, unite }
}

function examinerCible(tableau: TableauReconnu, objet: number | undefined, carnet: Carnet): void {
  const ecrite = objet === undefined ? null : enPoints(tableau, objet)
  if (objet === undefined || ecrite === null) return
  if (estCible(Number(ecrite.points.toFixed(6)))) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, 'valeur', { phrase: 'preambule-cible', attendu: '20 ou 25 %' }))
}

/** L'avis, daté au préambule, précède la signature du contrat (CMS-12). */
function examinerLAvis(dossier: Dossier, tableau: TableauReconnu, objet: number | undefined, carnet: Carnet): void {
  const avis = objet === undefined ? null : jourDe(tableau, objet, 'valeur')
  const signature = signatureDuContrat(dossier)
  if (objet === undefined || avis === null || signature === null || avis <= signature) return
  const donnees = { signature: enIso(signature) }
  carnet.nonConforme(releverCase(tableau, objet, 'valeur', { phrase: 'avis-posterieur', donnees, attendu: `au plus tard le ${enIso(signature)}`, gravite: 'EL', regle: 'CMS-12' }))
}

/** Règle qui demande chaque mention, et ce qui la dit dans un texte que la table ne prévoit pas. */
const MENTIONS = {
  avis: { regle: 'CMS-12', dite: RUBRIQUES.avis },
  regroupement: { regle: 'CMS-22', dite: /plusieurs communes|regroup|chaque commune|chacune|leurs? situations?/ },
} as const

function examinerMention(dossier: Dossier, tableau: TableauReconnu, objet: number | undefined, mention: keyof typeof MENTIONS, carnet: Carnet): void {
  const { regle, dite } = MENTIONS[mention]
  const defaut = { phrase: `mention-${mention}`, gravite: 'AL', regle } as const
  if (objet === undefined ? textesDe(dossier).some(({ mots }) => dite.test(mots)) : !estVide(tableau, objet, 'valeur')) carnet.conforme()
  else carnet.nonConforme(objet === undefined ? releverTitres(tableau, defaut) : releverCase(tableau, objet, 'valeur', defaut))
}
