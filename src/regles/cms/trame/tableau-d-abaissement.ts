import type { ModeArrondi } from '../../socle/arrondi'
import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { BaremeSru, RegimeVII, StatutPourInventaire } from '../../sru'
import { arrondirObjectif, baremeDe, baseDInventaire, planchersDe, resoudreLectures, SRU_20 } from '../../sru'
import { CMS_04 } from '../plancher-abaissant'
import { ecrireTaux } from '../taux-ecrit'
import { constatsDuNiveau } from './niveau-abaissant'
import { accorderObjectif } from './objectif-ou-taux'
import { constatsDesTitres, titresImposes } from './titres-imposes'

export const CMS_32: FicheDeRegle = {
  id: 'CMS-32',
  titre: 'Article 2 : tableau d’abaissement',
  nature: 'controle',
  articles: [reference('art. L. 302-8, IX du CCH', GUIDE, 'annexe 3, article 2')],
  parametres: ['P_ab.33', 'P_ab.50', 'P_ab.100', 'P_legal.33', 'P_legal.50', 'P_legal.100', 'P_inventaire.exige'],
  pointsOuverts: [],
}

/** Ligne du tableau ; effectifs en logements, taux en points, `null` = vide. */
export interface LigneDAbaissement {
  readonly commune: string
  readonly manquants: number | null
  readonly tauxAvant: number | null
  readonly objectifAvant: number | null
  readonly tauxRetenu: number | null
  readonly objectifRetenu: number | null
  /** Régime de la commune ; à défaut, celui que dit le taux avant contrat. */
  readonly regime: RegimeVII | null
  readonly justifie: boolean | null
}

export interface EntreeAbaissement {
  readonly titres: readonly string[]
  readonly lignes: readonly LigneDAbaissement[]
  readonly anneeInventaire: number | null
  readonly statut: StatutPourInventaire | null
  readonly periode: FichePeriode
  /** L'arrondi des objectifs suit la lecture d'AMB-05. */
  readonly lectures: Lectures
}

export interface LigneJugee {
  readonly commune: string
  /** Objectif légal et objectif retenu, en logements ; `""` sans de quoi les établir. */
  readonly legal: number | ''
  readonly retenu: number | ''
  /** Retenu / manquants, en fraction. */
  readonly taux: number | ''
  readonly verdict: 'conforme' | 'non conforme' | 'à vérifier' | 'incomplet' | 'sans objet'
}

export interface TableauDAbaissement {
  readonly lignes: readonly LigneJugee[]
  readonly constats: readonly Constat[]
}

/**
 * Tableau d'abaissement de l'article 2 (CMS-32, CMS-04, SRU-20 ; CCH, art. L. 302-8, IX), ligne à ligne.
 * `incomplet` : aucune ligne.
 */
export function tableauDAbaissement(entree: EntreeAbaissement): Resultat<TableauDAbaissement> {
  const { titres, lignes, periode, lectures } = entree
  const { arrondi } = resoudreLectures(lectures)
  const references = [...CMS_32.articles, ...CMS_04.articles, ...SRU_20.articles]
  if (lignes.length === 0) return nonEtabli('incomplet', [message('cms-trame.article-2.vide')], { references })
  const bareme = baremeDe(periode.periode)
  const jugees = lignes.map((ligne) => juger(ligne, bareme, arrondi))
  const imposes = titresImposes({ avant: 'avant CMS', taux: 'retenu', objectifs: 'retenus' }, periode)
  const constats = [
    ...constatsDesTitres(titres, imposes),
    ...constatsDInventaire(entree),
    ...jugees.flatMap((jugee) => jugee.constats),
  ]
  const valeur = { lignes: jugees.map(({ ligne }) => ligne), constats }
  return etabli(valeur, 'tableau', { alertes: alertesDePeriode(periode), references })
}

interface Jugement {
  readonly ligne: LigneJugee
  readonly constats: readonly Constat[]
}

function juger(ligne: LigneDAbaissement, bareme: BaremeSru, arrondi: ModeArrondi): Jugement {
  const { commune, manquants, tauxAvant, objectifAvant } = ligne
  const regime = ligne.regime ?? regimeDuTaux(tauxAvant, bareme)
  if (manquants === 0) {
    const nulle = { commune, legal: '', retenu: '', taux: '', verdict: 'sans objet' } as const
    return { ligne: nulle, constats: [constat('IF', 'cms-trame.article-2.sans-manquants', { commune })] }
  }
  const couple = accorderObjectif({ manquants, taux: ligne.tauxRetenu, objectif: ligne.objectifRetenu }, arrondi)
  if (manquants === null || regime === null || couple === null) {
    const manques = [
      ...(manquants === null ? ['logements manquants'] : []),
      ...(regime === null ? ['taux de rattrapage avant CMS, ou régime'] : []),
      ...(couple === null ? ['objectif retenu'] : []),
    ]
    const vide = { commune, legal: objectifAvant ?? '', retenu: couple?.objectif ?? '', taux: '', verdict: 'incomplet' } as const
    return { ligne: vide, constats: [constat('AL', 'cms-trame.article-2.ligne', { commune, manques: manques.join(', ') })] }
  }
  const tauxLegal = planchersDe(regime, bareme).legal
  const calcule = arrondirObjectif(tauxLegal * manquants, 100, arrondi).retenu
  const legal = objectifAvant ?? calcule
  const retenu = couple.objectif
  const constats = [
    ...(tauxAvant === null || tauxAvant === tauxLegal
      ? []
      : [constat('IN', 'cms-trame.article-2.taux-avant', { commune, lu: ecrireTaux(tauxAvant), legal: tauxLegal, regime })]),
    ...(legal === calcule ? [] : [constat('IN', 'cms-trame.article-2.objectif-avant', { commune, lu: legal, calcule })]),
    ...(couple.contraires ? [constat('IN', 'cms-trame.article-2.contraires', { commune, taux: ecrireTaux(ligne.tauxRetenu ?? 0), retenu })] : []),
    ...constatsDuNiveau({ commune, manquants, regime, legal, retenu, justifie: ligne.justifie }, bareme),
  ]
  const illegal = constats.some(({ gravite }) => gravite === 'EL')
  const douteux = constats.some(({ gravite }) => gravite === 'IN')
  const verdict = illegal ? 'non conforme' : douteux ? 'à vérifier' : 'conforme'
  return { ligne: { commune, legal, retenu, taux: retenu / manquants, verdict }, constats }
}

/** Régime que nomme un taux légal de rattrapage ; `null` : ce taux n'est celui d'aucun régime du VII. */
function regimeDuTaux(taux: number | null, bareme: BaremeSru): RegimeVII | null {
  return ([33, 50, 100] as const).find((regime) => planchersDe(regime, bareme).legal === taux) ?? null
}

/** Contrat signé sur un autre inventaire : erreur légale ; brouillon sur la base de travail : information (SRU-20). */
function constatsDInventaire({ anneeInventaire: annee, statut, periode }: EntreeAbaissement): Constat[] {
  const base = baseDInventaire({ annee, statut, situation: 'droit commun', periode }, { expliquer: true })
  if (base.etat !== 'etabli') return constater('AL', base.motifs)
  if (base.valeur === 'conforme') return []
  const propres = base.alertes.filter(({ id }) => id === 'classement.inventaire-de-travail' || id === 'classement.inventaire-autre')
  return constater(base.valeur === 'base de travail' ? 'IF' : statut === 'signé' ? 'EL' : 'AL', propres)
}
