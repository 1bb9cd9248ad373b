import { arrondiPrudent, part } from '../../com'
import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { TotalDeclare } from '../mutualisation/commune-declaree'
import { alertesDuTotal } from '../mutualisation/total-declare'
import { ecrireTaux, estArrondiDe } from '../taux-ecrit'
import { accorderObjectif } from './objectif-ou-taux'
import { constatsDesTitres, titresImposes } from './titres-imposes'

export const CMS_33: FicheDeRegle = {
  id: 'CMS-33',
  titre: 'Article 2 : tableau de mutualisation',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, X du CCH', GUIDE, 'annexe 3, article 2')],
  parametres: ['P_inventaire.exige'],
  pointsOuverts: [],
}

/** Ligne du tableau ; effectifs en logements, taux en points, `null` = vide. */
export interface LigneDeMutualisation {
  readonly commune: string
  readonly manquants: number | null
  readonly tauxAvant: number | null
  readonly objectifAvant: number | null
  readonly tauxApres: number | null
  readonly objectifApres: number | null
}

export interface EntreeTableauMutualise {
  readonly titres: readonly string[]
  readonly lignes: readonly LigneDeMutualisation[]
  /** Ligne « Total » écrite ; `null` = absente. */
  readonly total: TotalDeclare | null
  readonly periode: FichePeriode
}

/** Total du tableau : sommes en logements, taux en fraction (Σ objectifs / Σ manquants) ; `""` si un terme manque. */
export interface TotalDeMutualisation {
  readonly manquants: number | ''
  readonly tauxAvant: number | ''
  readonly avant: number | ''
  readonly tauxApres: number | ''
  readonly apres: number | ''
}

export interface TableauDeMutualisation {
  readonly total: TotalDeMutualisation
  readonly constats: readonly Constat[]
}

/**
 * Total du tableau de mutualisation (CMS-33 ; CCH, art. L. 302-8, X) : sommes et taux du total, jamais une moyenne de taux.
 * `incomplet` : aucune ligne. `sans-objet` : aucun logement manquant.
 */
export function tableauDeMutualisation({ titres, lignes, total, periode }: EntreeTableauMutualise): Resultat<TableauDeMutualisation> {
  const references = CMS_33.articles
  if (lignes.length === 0) return nonEtabli('incomplet', [message('cms-trame.article-2.vide')], { references })
  const manquants = sommer(lignes.map((ligne) => ligne.manquants))
  if (manquants === 0) return nonEtabli('sans-objet', [message('cms-trame.mutualisation.sans-manquants')], { references })
  const avant = sommer(lignes.map((ligne) => objectif(ligne, ligne.tauxAvant, ligne.objectifAvant)))
  const apres = sommer(lignes.map((ligne) => objectif(ligne, ligne.tauxApres, ligne.objectifApres)))
  const sommes = { manquants, avant, apres }
  const noms = { avant: 'avant mutualisation', taux: 'après mutualisation', objectifs: 'après mutualisation' }
  const imposes = titresImposes(noms, periode)
  const valeur: TableauDeMutualisation = {
    total: {
      manquants: manquants ?? '',
      tauxAvant: tauxDuTotal(avant, manquants),
      avant: avant ?? '',
      tauxApres: tauxDuTotal(apres, manquants),
      apres: apres ?? '',
    },
    constats: [...constatsDesTitres(titres, imposes), ...lignes.flatMap(constatsDeLigne), ...constatsDuTotal(total, lignes, sommes)],
  }
  return etabli(valeur, 'tableau', { alertes: alertesDePeriode(periode), references })
}

interface Sommes {
  readonly manquants: number | null
  readonly avant: number | null
  readonly apres: number | null
}

function objectif({ manquants }: LigneDeMutualisation, taux: number | null, ecrit: number | null): number | null {
  return accorderObjectif({ manquants, taux, objectif: ecrit }, arrondiPrudent('minimum'))?.objectif ?? null
}

/** Somme dont aucun terme ne manque ; inconnu n'est pas zéro. */
function sommer(termes: readonly (number | null)[]): number | null {
  return termes.reduce<number | null>((somme, terme) => (somme === null || terme === null ? null : somme + terme), 0)
}

function tauxDuTotal(objectifs: number | null, manquants: number | null): number | '' {
  const taux = part(objectifs, manquants, 'total')
  return taux.etat === 'etabli' ? taux.valeur : ''
}

function constatsDeLigne(ligne: LigneDeMutualisation): Constat[] {
  const { commune, manquants } = ligne
  const manques = [
    ...(manquants === null ? ['logements manquants'] : []),
    ...(objectif(ligne, ligne.tauxAvant, ligne.objectifAvant) === null ? ['objectif avant mutualisation'] : []),
    ...(objectif(ligne, ligne.tauxApres, ligne.objectifApres) === null ? ['objectif après mutualisation'] : []),
  ]
  const couples = [
    [ligne.tauxAvant, ligne.objectifAvant],
    [ligne.tauxApres, ligne.objectifApres],
  ] as const
  return [
    ...(manques.length === 0 ? [] : [constat('AL', 'cms-trame.article-2.ligne', { commune, manques: manques.join(', ') })]),
    ...couples.flatMap(([taux, ecrit]) =>
      taux !== null && ecrit !== null && accorderObjectif({ manquants, taux, objectif: ecrit }, arrondiPrudent('minimum'))?.contraires === true
        ? [constat('IN', 'cms-trame.article-2.contraires', { commune, taux: ecrireTaux(taux), retenu: ecrit })]
        : [],
    ),
  ]
}

/** Total écrit : ses sommes, et ses taux, dont la moyenne des taux est la faute la plus courante. */
function constatsDuTotal(total: TotalDeclare | null, lignes: readonly LigneDeMutualisation[], { manquants, avant, apres }: Sommes): Constat[] {
  if (total === null) return [constat('AL', 'cms-trame.mutualisation.sans-total')]
  const comparable: TotalDeclare = {
    manquants: total.manquants,
    legal: avant === null ? null : total.legal,
    taux: avant === null ? null : total.taux,
    retenu: apres === null ? null : total.retenu,
    tauxRetenu: apres === null ? null : total.tauxRetenu,
  }
  const controlees = [{ commune: { deficit: manquants } }]
  const fautes = constater('IN', alertesDuTotal(comparable, { controlees, avant: avant ?? 0, apres: apres ?? 0 }))
  const moyennes = [
    ['avant', total.taux, lignes.map(({ tauxAvant }) => tauxAvant), tauxDuTotal(avant, manquants)],
    ['après', total.tauxRetenu, lignes.map(({ tauxApres }) => tauxApres), tauxDuTotal(apres, manquants)],
  ] as const
  const confondus = moyennes.flatMap(([quand, lu, taux, exact]) => {
    const somme = sommer(taux)
    if (lu === null || somme === null || exact === '' || estArrondiDe(lu, 100 * exact)) return []
    return estArrondiDe(lu, somme / taux.length) ? [constat('IN', 'cms-trame.mutualisation.moyenne', { quand, lu: ecrireTaux(lu) })] : []
  })
  return [...fautes, ...confondus]
}
