import { lirePeriode, normaliser, partDePls, PERIODE_PAR_DEFAUT, plaiMinimum, plsMaximum, reglePls } from '../../../regles'
import type { PeriodeTriennale, ReglePls } from '../../../regles'
import { objectifDuBilan, verdictDe, verdictEcrit } from '../../communes/bilan'
import { engagementDeLObjectif } from '../../communes/contrat'
import { dansSonEchelle, enPoints, lieuDuTitre, reprocher } from '../../communes/constater'
import type { Reproche } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, drapeauDeLigne, effectifDe, parcourir, periodeDe, pointsDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { parcDe, parcExact } from '../../communes/parc'
import { observationsDe } from '../../communes/situation'
import { valeurDe } from '../../reconnaissance/acceder'
import { intituleDit, voletsDe } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'

/** Au moins 30 % de PLAI ; au plus 30 % de PLS, ou 20 % sous 10 % de logements sociaux sans PLH. */
export const SRU_10_QUALITATIF: Controle = {
  id: 'SRU-10.financements',
  regle: 'SRU-10',
  gravite: 'EL',
  aide: 'audit-communes.aide.qualitatif',
  examiner: (dossier, carnet) => {
    for (const [notion, juger] of JUGES) {
      parcourir(dossier, ['communes', 'periodes'], [notion], (ligne) => {
        if (ligne.volet.genre === 'communes' || estUnBilanSeul(ligne, notion)) controler(dossier, ligne, notion, juger, carnet)
      })
    }
    for (const volet of voletsDe(dossier)) {
      const colonne = volet.colonnes.get('maxPls') ?? volet.colonnes.get('plafondPls')
      if (volet.genre !== 'communes' || colonne === undefined || !intituleDit(colonne, /\b(?:au moins|minimum|minimal|mini)\b/)) continue
      let dit = false
      visiterLignes(volet, (ligne) => {
        if (dit) return
        dit = true
        const { consequences: _, ...releve } = reprocher(ligne, colonne.notion, { phrase: 'pls-en-minimum', attendu: 'au plus' })
        carnet.nonConforme({ ...releve, lieu: lieuDuTitre(ligne, colonne.notion), lu: colonne.intitule })
      })
    }
  },
}

interface Base {
  /** Logements sur lesquels portent les parts : réalisés au bilan, objectif au contrat (AMB-10). */
  readonly logements: number
  readonly notion: string
  readonly regle: ReglePls | null
  readonly periode: PeriodeTriennale
}

type Juge = (ligne: Ligne, base: Base) => Reproche | 'conforme' | null

const JUGES: readonly (readonly [notion: string, juger: Juge])[] = [
  ['plai', jugerPlai],
  ['pls', jugerPls],
  ['partPlai', jugerPartPlai],
  ['partPls', jugerPartPls],
  ['minPlai', jugerMinPlai],
  ['maxPls', jugerMaxPls],
  ['plafondPls', jugerPlafondPls],
]

function controler(dossier: Dossier, ligne: Ligne, notion: string, juger: Juge, carnet: Carnet): void {
  const base = baseDe(dossier, ligne, notion)
  if (base === null || depassent(ligne, base)) return
  const reproche = juger(ligne, base)
  if (reproche === 'conforme' || (reproche !== null && suitLObjectifJuste(dossier, ligne, base, juger))) return carnet.conforme()
  // Un bilan qui se dit manqué ne se trompe pas : il le constate.
  if (reproche === null || verdictEcrit(ligne, 'bilanQualitatif') === false) return
  const releve = reprocher(ligne, notion, { selon: [base.notion], ...reproche })
  if (base.notion === 'realises' && (estProvisoire(ligne) || estConstate(ligne))) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** La fiche d'un bilan, ses financements comptés ; l'historique des périodes (TAB-08) constate et ne se juge pas. */
function estUnBilanSeul({ volet }: Ligne, notion: string): boolean {
  return volet.tableau.objets.length === 1 && (notion === 'plai' || notion === 'pls') && !volet.colonnes.has('tauxCarence')
}

/** L'objectif de la ligne est faux, et le nombre suit celui que le droit donne : la faute est celle de l'objectif. */
function suitLObjectifJuste(dossier: Dossier, ligne: Ligne, base: Base, juger: Juge): boolean {
  const juste = base.notion === 'objectif' ? (engagementDeLObjectif(dossier, ligne, base.logements)?.legal.juste ?? NaN) : NaN
  return juste > 0 && juger(ligne, { ...base, logements: juste }) === 'conforme'
}

/** Des financements plus nombreux que les réalisés sont faux (SRU-12) avant d'être insuffisants ou excessifs. */
function depassent(ligne: Ligne, { logements, notion }: Base): boolean {
  return notion === 'realises' && effectifDe(ligne, 'plai') + effectifDe(ligne, 'pls') > logements
}

/** L'observation de la ligne, ou un verdict sous un titre qu'on n'a pas reconnu (« 30 % de PLAI respectés ? »), dit ce qui manque. */
function estConstate(ligne: Ligne): boolean {
  if (observationsDe(ligne).some((mots) => /\b(?:carence|qualitatif|insuffisants?|deficit de plai|plai|pls)\b/.test(mots))) return true
  const { tableau } = ligne.volet
  return tableau.etrangeres.some(({ rang, intitule }) => VERDICT.test(normaliser(intitule)) && verdictDe(valeurDe(tableau, ligne.objet, rang)) === false)
}

const VERDICT = /\bqualit|\bplai\b|\bpls\b|\brespect|\bconform|\batteint|\bverdict|\bcarence/

/** Période en cours : les parts peuvent encore changer. */
function estProvisoire({ volet: { tableau, colonnes } }: Ligne): boolean {
  const textes = [tableau.titre, tableau.feuille.nom, colonnes.get('realises')?.intitule ?? ''].map(normaliser)
  return textes.some((texte) => /\b(?:provisoires?|en cours|mi parcours|a ce jour|a date|intermediaires?|previsionnels?)\b/.test(texte))
}

/** Les minimums et maximums d'un contrat portent sur l'objectif ; ce qui est compté porte sur les réalisés. */
function baseDe(dossier: Dossier, ligne: Ligne, notion: string): Base | null {
  const periode = periodeJugee(ligne)
  if (periode === undefined) return null
  const objectif = CONTRACTUELLES.has(notion) ? objectifDuBilan(ligne) : null
  const logements = objectif?.objectif ?? realisesDe(ligne, notion)
  if (!(logements > 0)) return null
  const parc = parcDe(dossier, ligne)
  const taux = parcExact(parc) ? (100 * parc.logements) / parc.residences : parc.taux
  return { logements, notion: objectif?.notion ?? 'realises', regle: reglePls(Number.isNaN(taux) ? null : taux, drapeauDeLigne(ligne, 'plh'), periode), periode }
}

/** Les seuils de la loi du 27 janvier 2017 n'ont pas changé : un bilan d'avant les périodes paramétrées se juge sur eux. */
function periodeJugee(ligne: Ligne): PeriodeTriennale | undefined {
  const dite = periodeDe(ligne)
  const connue = dite === null ? undefined : lirePeriode(dite)?.periode
  if (connue !== undefined || dite === null) return connue
  return dite >= PREMIERE_PERIODE_JUGEE && dite < PERIODE_PAR_DEFAUT ? PERIODE_PAR_DEFAUT : undefined
}

const PREMIERE_PERIODE_JUGEE = '2017-2019'
const DU_RATTRAPAGE = ['objectif', 'objectifRetenu', 'objectifNotifie', 'objectifRehausse', 'bilanQualitatif', 'bilanQuantitatif', 'atteinte', 'manquants']
const CONTRACTUELLES: ReadonlySet<string> = new Set(['minPlai', 'maxPls', 'plafondPls'])

function realisesDe(ligne: Ligne, notion: string): number {
  if (colonneDeLigne(ligne, 'realises') !== undefined) return effectifDe(ligne, 'realises')
  // Une programmation par produit n'est pas le bilan d'un objectif.
  if (!DU_RATTRAPAGE.some((autre) => (colonneDeLigne(ligne, autre)?.certitude ?? 'possible') !== 'possible')) return NaN
  const somme = effectifDe(ligne, 'plai') + effectifDe(ligne, 'plus') + effectifDe(ligne, 'pls')
  return Number.isNaN(somme) && notion.startsWith('part') ? (objectifDuBilan(ligne)?.objectif ?? NaN) : somme
}

function jugerPlai(ligne: Ligne, { logements, periode }: Base): Reproche | 'conforme' | null {
  const plai = effectifDe(ligne, 'plai')
  const minimum = plaiMinimum(logements, periode)
  if (Number.isNaN(plai)) return null
  if (plai >= minimum) return 'conforme'
  return { phrase: 'plai-insuffisants', donnees: { plai, logements, minimum }, attendu: minimum, consequences: ['partPlai', 'bilanQualitatif'] }
}

function jugerPls(ligne: Ligne, { logements, periode, regle }: Base): Reproche | 'conforme' | null {
  const pls = effectifDe(ligne, 'pls')
  if (Number.isNaN(pls)) return null
  const maximum = plsMaximum(logements, regle ?? 'ordinaire', periode)
  if (pls <= maximum) return regle === null && pls > plsMaximum(logements, 'réduite', periode) ? null : 'conforme'
  const donnees = { pls, logements, maximum, part: partDePls(regle ?? 'ordinaire', periode) }
  return { phrase: 'pls-excessifs', donnees, attendu: maximum, consequences: ['partPls', 'bilanQualitatif'] }
}

/** Sans les nombres, la part elle-même ; l'arrondi de son écriture joue en sa faveur. */
function jugerPartPlai(ligne: Ligne, { periode }: Base): Reproche | 'conforme' | null {
  const part = pointsDe(ligne, 'partPlai')
  if (Number.isNaN(part) || !Number.isNaN(effectifDe(ligne, 'plai'))) return null
  const minimum = plaiMinimum(100, periode)
  if (part + demi(ligne, 'partPlai') >= minimum) return 'conforme'
  return { phrase: 'part-plai-insuffisante', donnees: { part: enPoints(part), minimum }, attendu: `au moins ${minimum} %`, consequences: ['bilanQualitatif'] }
}

function jugerPartPls(ligne: Ligne, { regle, periode }: Base): Reproche | 'conforme' | null {
  const part = pointsDe(ligne, 'partPls')
  if (Number.isNaN(part) || !Number.isNaN(effectifDe(ligne, 'pls'))) return null
  const maximum = partDePls(regle ?? 'ordinaire', periode)
  if (part - demi(ligne, 'partPls') <= maximum) return regle === null && part > partDePls('réduite', periode) ? null : 'conforme'
  return { phrase: 'part-pls-excessive', donnees: { part: enPoints(part), maximum }, attendu: `au plus ${maximum} %`, consequences: ['bilanQualitatif'] }
}

function demi(ligne: Ligne, notion: string): number {
  const colonne = colonneDeLigne(ligne, notion)
  return (colonne === undefined ? 0 : demiUnite(ligne.volet.tableau, colonne, ligne.objet)) + 1e-9
}

function jugerMinPlai(ligne: Ligne, { logements, periode }: Base): Reproche | 'conforme' | null {
  const lu = effectifDe(ligne, 'minPlai')
  const minimum = plaiMinimum(logements, periode)
  if (Number.isNaN(lu)) return null
  return lu >= minimum ? 'conforme' : { phrase: 'minimum-plai-faux', donnees: { lu, logements, minimum }, attendu: minimum, corriger: true }
}

function jugerMaxPls(ligne: Ligne, { logements, periode, regle }: Base): Reproche | 'conforme' | null {
  const lu = effectifDe(ligne, 'maxPls')
  if (Number.isNaN(lu)) return null
  const maximum = plsMaximum(logements, regle ?? 'ordinaire', periode)
  if (lu <= maximum) return regle === null && lu > plsMaximum(logements, 'réduite', periode) ? null : 'conforme'
  const plafond = pointsDe(ligne, 'plafondPls')
  const duPlafond = !Number.isNaN(plafond) && lu <= (plafond * logements) / 100
  if (duPlafond) return null
  const reduit = regle === 'réduite' && lu <= plsMaximum(logements, 'ordinaire', periode)
  const donnees = { lu, logements, maximum, part: partDePls(regle ?? 'ordinaire', periode) }
  return { phrase: reduit ? 'maximum-pls-reduit' : 'maximum-pls-faux', donnees, attendu: maximum, selon: ['taux', 'plh'], corriger: true }
}

function jugerPlafondPls(ligne: Ligne, { periode, regle }: Base): Reproche | 'conforme' | null {
  const lu = pointsDe(ligne, 'plafondPls')
  if (Number.isNaN(lu)) return null
  const maximum = partDePls(regle ?? 'ordinaire', periode)
  if (lu <= maximum) return regle === null && lu > partDePls('réduite', periode) ? null : 'conforme'
  return {
    phrase: 'plafond-pls-faux',
    donnees: { plafond: enPoints(lu), maximum },
    attendu: dansSonEchelle(ligne, 'plafondPls', maximum),
    selon: ['taux', 'plh'],
    consequences: ['maxPls'],
    corriger: true,
  }
}
