import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireNombreDeCase, lireTauxDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { ecrirePoints } from './ecrire-points'
import { MODELE_REPARTITION } from './modele-repartition'
import { lireRole } from './role'

const EST_UNE_BASE = /\bbases?\b|\bassiette\b|\bdenominateur\b|\bflux (?:retenu|pris en compte|de reference)\b/
const DU_DEPARTEMENT = /\bdepartement\w*/
/** Seul un département a tout le département pour territoire. */
const EST_UN_DEPARTEMENT = /\bdepartement\w*|\bconseil departemental\b|\bregion\w*/

/** Le plafond d'une commune ou d'un EPCI se mesure au flux de son territoire, jamais à celui du département (FLUX-15). */
export const CONTROLE_BASE_DU_TERRITOIRE: Controle = {
  id: 'FLUX-15.base',
  regle: 'FLUX-15',
  gravite: 'EL',
  aide: 'audit-flux.aide.base-du-territoire',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      const reservataire = tableau.modele.id === MODELE_REPARTITION.id ? colonneDe(tableau, 'reservataire') : undefined
      if (reservataire === undefined) continue
      const type = colonneDe(tableau, 'type')
      const bases = [...tableau.colonnes.filter(({ notion }) => notion === 'contrepartie' || notion === 'territoire'), ...tableau.etrangeres].filter(({ intitule }) => EST_UNE_BASE.test(normaliser(intitule)))
      for (const objet of Array.from(tableau.objets)) {
        const nom = lireTexteDeCase(tableau, reservataire, objet)
        if (!estTerritoriale(tableau, reservataire, type, objet, nom)) continue
        for (const base of bases) examinerLaBaseDite(tableau, objet, base, nom, carnet)
        examinerLeTaux(dossier, tableau, objet, nom, carnet)
      }
    }
  },
}

/** Commune ou EPCI : dit par son nom, par son type, ou par le titre de la colonne. */
function estTerritoriale(tableau: TableauReconnu, { intitule }: ColonneReconnue, type: ColonneReconnue | undefined, objet: number, nom: string): boolean {
  const dit = type === undefined ? '' : lireTexteDeCase(tableau, type, objet)
  const role = lireRole(nom) ?? lireRole(dit) ?? lireRole(intitule)
  return role?.role === 'collectivite' && !EST_UN_DEPARTEMENT.test(normaliser(`${nom} ${dit}`))
}

function examinerLaBaseDite(tableau: TableauReconnu, objet: number, base: { readonly rang: number }, nom: string, carnet: Carnet): void {
  const lu = lireTexteDeCase(tableau, base, objet)
  if (lu === '' || !DU_DEPARTEMENT.test(normaliser(lu))) {
    carnet.conforme()
    return
  }
  carnet.nonConforme({ lieu: lieuDe(tableau, objet, base.rang), lu, attendu: null, message: message('audit-flux.base-departement', { nom, lu }), certitude: tableau.certitude })
}

/** Un taux qui ne se retrouve qu'en rapportant les logements au flux du département. */
function examinerLeTaux(dossier: Dossier, tableau: TableauReconnu, objet: number, nom: string, carnet: Carnet): void {
  const [departement, territoire, logements, taux] = ['fluxDuDepartement', 'fluxDuTerritoire', 'logements', 'taux'].map((notion) => colonneDe(tableau, notion))
  if (departement === undefined || logements === undefined || taux === undefined) return
  const lu = lireTauxDeCase(tableau, taux, objet)
  const [large, propre, n] = [departement, territoire, logements].map((colonne) => (colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)))
  if (lu === null || large == null || large <= 0 || n == null || propre === large) return
  const proche = (base: number): boolean => Math.abs(lu.points - (100 * n) / base) <= 0.5 * 10 ** -lu.decimales + 1e-9
  if (!proche(large) || (propre != null && propre > 0 && proche(propre))) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, objet, taux.rang)
  const attendu = propre == null || propre <= 0 ? null : ecrirePoints(dossier, lieu, Number(((100 * n) / propre).toFixed(4)))
  carnet.nonConforme({
    lieu,
    lu: ecrirePoints(dossier, lieu, lu.points),
    attendu,
    message: message('audit-flux.taux-sur-le-departement', { nom, logements: n, flux: large, points: lu.points / 100 }),
    certitude: laPlusFaible([tableau.certitude, departement.certitude, taux.certitude]),
  })
}
