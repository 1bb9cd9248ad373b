import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estNonEtabli } from '../../sru'
import { CMS_38 } from './admission'
import type { EntreeProjets, ProjetClasse } from './liste'
import { alerteDesInconnus, duClassement, lignesDe, lireListe, POINTS_DE_LA_LISTE, sommeDesSociaux } from './liste'

export const CMS_39: FicheDeRegle = {
  id: 'CMS-39',
  titre: 'Vivier de la période suivante',
  nature: 'calcul',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'section 3, point 3')],
  parametres: ['P_fin.derniere'],
  pointsOuverts: [],
}

/** Année (ou « Total »), nombre de sites, logements sociaux (`''` = inconnus). */
export type LigneDuVivier = readonly [annee: number | 'Total', sites: number, sociaux: number | '']

/**
 * Vivier de la période suivante (CMS-39), en logements : une ligne par année de financement, puis le total ; il ne s'ajoute
 * jamais à l'objectif. Une ligne qui n'en est pas se renvoie par une alerte. `sans-objet` : aucun projet au vivier.
 */
export function vivierDesProjets(
  entree: EntreeProjets,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDuVivier[]> {
  const liste = lireListe(entree)
  if (estNonEtabli(liste)) return liste
  const { projets, parametres, annees } = liste
  const vivier = duClassement(projets, 'vivier')
  const { derniere } = annees
  const ailleurs = projets.filter(({ classement }) => classement !== 'vivier')
  const renvois =
    ailleurs.length === 0
      ? []
      : [message('projets.alerte.hors-vivier', { lignes: lignesDe(ailleurs), derniere: String(derniere) })]
  const references = referencesDe([CMS_38, CMS_39])
  const hypotheses = options.expliquer
    ? hypothesesTouchees(POINTS_DE_LA_LISTE, entree.lectures, (autres) => resumer(duClassement(liste.sous(autres), 'vivier')))
    : []
  if (vivier.length === 0) {
    const justification = { alertes: [...liste.alertes, ...renvois], references, parametres, hypotheses }
    return nonEtabli('sans-objet', [message('projets.vivier-vide', { derniere: String(derniere) })], justification)
  }
  const total = sommeDesSociaux(vivier)
  const jamaisCompte = message('projets.alerte.vivier', { logements: total ?? 'nombre inconnu', periode: entree.periode.periode })
  const lignes = [...lignesParAnnee(vivier), ['Total', vivier.length, total ?? ''] as const]
  const alertes = [...liste.alertes, jamaisCompte, ...renvois, ...alerteDesInconnus(vivier)]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres,
    hypotheses,
    explication: [
      {
        etape: message('projets.etape.vivier'),
        calcul: message('projets.calcul.vivier', { derniere: String(derniere), sites: vivier.length }),
        valeur: total ?? '',
      },
    ],
  })
}

function lignesParAnnee(vivier: readonly ProjetClasse[]): LigneDuVivier[] {
  const annees = [...new Set(vivier.flatMap(({ annee }) => (annee === null ? [] : [annee])))].sort((a, b) => a - b)
  return annees.map((annee) => {
    const sites = vivier.filter((projet) => projet.annee === annee)
    return [annee, sites.length, sommeDesSociaux(sites) ?? '']
  })
}

function resumer(vivier: readonly ProjetClasse[]): string | null {
  return vivier.length === 0
    ? null
    : lignesParAnnee(vivier)
        .map(([annee, sites, sociaux]) => `${annee} : ${sites} site(s), ${sociaux === '' ? 'nombre inconnu de' : sociaux} logements`)
        .join(', ')
}
