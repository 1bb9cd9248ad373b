import { parametreEmploye } from '../../com'
import { P_CONTRAT_ANNEES, P_CONTRAT_REUNION } from '../../parametres/contrat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enFrancais, enIso, moisRevolus } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode, PERIODES } from '../../socle/periode'
import type { Etape, NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_17: FicheDeRegle = {
  id: 'CMS-17',
  titre: 'Durée et reconduction',
  nature: 'echeance',
  articles: [
    reference('art. L. 302-8-1, I du CCH', GUIDE, 'extraits de loi'),
    reference('trame du contrat, article 4', GUIDE, 'annexe 3, effets, durée d’application, modalités de modification'),
  ],
  parametres: ['P_cms_duree.annees', 'P_cms_duree.reunion'],
  pointsOuverts: [],
}

/** Dates d'un contrat de mixité sociale ; `null` = non renseignée. Le contrat court encore le jour de sa fin. */
export interface EntreeEcheance {
  readonly fin: Jour | null
  readonly effet: Jour | null
}

/** Durée comparée à celle de la loi. */
type Duree = 'trois ans' | 'longue' | 'courte' | 'courte, au terme de la période'

const UNITE = 'date (numéro de série)'

/**
 * Date limite de réunion du comité de pilotage : six mois avant le terme (CMS-17 ; trame, article 4), en numéro de série.
 * `incomplet` : date de fin absente. `refuse` : fin avant l'effet, contrat hors des périodes connues.
 */
export function echeanceDuContrat({ fin, effet }: EntreeEcheance, options: { readonly expliquer: boolean }): Resultat<Jour> {
  const references = CMS_17.articles
  if (fin === null) return sansFin(effet)
  if (effet !== null && fin < effet) {
    const donnees = { fin: enIso(fin), effet: enIso(effet) }
    return nonEtabli('refuse', [message('cms-echeance.fin-avant-effet', donnees)], { references })
  }
  const periode = periodeDu(fin) ?? periodeDu(effet)
  if (periode === undefined) {
    const connues = PERIODES.map((connue) => connue.periode).join(', ')
    return nonEtabli('refuse', [message('cms-echeance.hors-periode', { fin: enIso(fin), connues })], { references })
  }
  const mois = Number(parametreEmploye(P_CONTRAT_REUNION, periode.du).valeur)
  const limite = ajouterMois(fin, -mois)
  const duree = effet === null ? null : dureeDe(effet, fin, anneesEn(periode))
  const alertes = alertesDe({ fin, effet, limite, duree }, periode)
  if (!options.expliquer) return etabli(limite, UNITE, { alertes, references })
  return etabli(limite, UNITE, {
    alertes,
    references,
    parametres: [P_CONTRAT_REUNION, ...(effet === null ? [] : [P_CONTRAT_ANNEES])].map((p) => parametreEmploye(p, periode.du)),
    explication: [
      {
        etape: message('cms-echeance.etape.limite'),
        calcul: message('cms-echeance.calcul.limite', { fin: enIso(fin), mois }),
        valeur: enFrancais(limite),
      },
      ...etapesDeLaDuree(effet, fin, duree),
    ],
  })
}

/** Période du jour : le contrat relève de celle de son terme, à défaut (terme d'après les périodes connues) de celle de son effet. */
function periodeDu(jour: Jour | null): FichePeriode | undefined {
  if (jour === null) return undefined
  const iso = enIso(jour)
  return PERIODES.find(({ du, au }) => du <= iso && iso <= au)
}

function anneesEn(periode: FichePeriode): number {
  return Number(parametreEmploye(P_CONTRAT_ANNEES, periode.du).valeur)
}

function sansFin(effet: Jour | null): NonEtabli {
  const periode = periodeDu(effet)
  const references = CMS_17.articles
  if (effet === null || periode === undefined) return nonEtabli('incomplet', [message('cms-echeance.fin-absente')], { references })
  const annees = anneesEn(periode)
  const donnees = { annees, effet: enIso(effet), terme: enIso(ajouterMois(effet, 12 * annees) - 1) }
  return nonEtabli('incomplet', [message('cms-echeance.fin-absente-effet', donnees)], { references })
}

/**
 * Trois ans finissent la veille de l'anniversaire ; le jour anniversaire lui-même, que d'autres comptent (COM-06),
 * n'est pas reproché.
 */
function dureeDe(effet: Jour, fin: Jour, annees: number): Duree {
  const anniversaire = ajouterMois(effet, 12 * annees)
  if (fin > anniversaire) return 'longue'
  if (fin >= anniversaire - 1) return 'trois ans'
  return PERIODES.some(({ au }) => au === enIso(fin)) ? 'courte, au terme de la période' : 'courte'
}

function alertesDe(
  { fin, effet, limite, duree }: { fin: Jour; effet: Jour | null; limite: Jour; duree: Duree | null },
  periode: FichePeriode,
): Message[] {
  const alertes = alertesDePeriode(periode)
  if (effet === null) return alertes
  const annees = anneesEn(periode)
  const dates = { effet: enIso(effet), fin: enIso(fin), annees, terme: enIso(ajouterMois(effet, 12 * annees) - 1) }
  if (duree === 'longue') alertes.push(message('cms-echeance.trop-long', dates))
  if (duree === 'courte') alertes.push(message('cms-echeance.trop-court', dates))
  if (limite < effet) alertes.push(message('cms-echeance.limite-avant-effet', { limite: enIso(limite), effet: enIso(effet) }))
  return alertes
}

function etapesDeLaDuree(effet: Jour | null, fin: Jour, duree: Duree | null): Etape[] {
  if (effet === null) return []
  const etapes: Etape[] = [
    {
      etape: message('cms-echeance.etape.duree'),
      calcul: message('cms-echeance.calcul.duree', { effet: enIso(effet), fin: enIso(fin) }),
      valeur: `${moisRevolus(effet, fin + 1)} mois`,
    },
  ]
  if (duree === 'courte, au terme de la période') {
    etapes.push({
      etape: message('cms-echeance.etape.terme'),
      calcul: message('cms-echeance.calcul.terme'),
      valeur: enFrancais(fin),
    })
  }
  return etapes
}
