import { constater, message, objectifAuTaux, objectifsQualitatifs, reglePls, tableauDesArrondissements } from '../../regles'
import type { Lectures } from '../../regles'
import type { CommuneARemplir } from '../remplir/types'
import { contenuDe, entierDe, enPoints, estVide, texteDe } from './cases'
import { memeLibelle, modaliteDe } from './communes'
import { constatsDuResultat, constatsPortes } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import { objectifsDeCommune } from './objectifs-des-communes'
import type { CadreDuContrat, ConstatSitue, Controle } from './types'

/** Objectif que le contrat retient pour une commune : donné, déduit du taux, ou légal sans aménagement et pour une nouvelle entrante. */
export function objectifDuContrat(commune: CommuneARemplir, entree: CadreDuContrat, lectures: Lectures): number | null {
  const { objectifRetenu, tauxRetenu, manquants, objectifLegal } = objectifsDeCommune(commune, entree, lectures)
  if (objectifRetenu !== null) return objectifRetenu
  if (tauxRetenu === null) return modaliteDe(commune, entree) === 'A' ? objectifLegal : null
  const deduit = objectifAuTaux({ manquants, taux: tauxRetenu, arrondi: null, lectures }, { expliquer: false })
  return deduit.etat === 'etabli' ? deduit.valeur : null
}

/** Taux de logement social d'une commune, en points. */
export function tauxDe({ residences, logements }: CommuneARemplir): number | null {
  return residences === null || logements === null || residences === 0 ? null : enPoints(logements / residences)
}

/** Objectifs qualitatifs (CMS-35, SRU-10), une ligne par commune ; sans nombre écrit, ce sont ceux que la table calcule. */
export const controlerTableQualitative: Controle = ({ lignes, entree }) => {
  const { lectures, constats } = lecturesDuContrat(entree)
  const parCommune = entree.communes.flatMap((commune, rang): readonly ConstatSitue[] => {
    const ligne = lignes[rang]
    const taux = tauxDe(commune)
    if (reglePls(taux, commune.plh, entree.fiche.periode) === null && taux !== null) {
      return constater('AL', [message('remplir.manque', { donnee: 'couverture par un PLH', communes: commune.nom })])
    }
    const ecrits = contenuDe(ligne, 'plai_min') !== null || contenuDe(ligne, 'pls_max') !== null
    const controle = objectifsQualitatifs({
      logements: objectifDuContrat(commune, entree, lectures),
      accession: null,
      taux,
      couverte: commune.plh ?? false,
      periode: entree.fiche,
      lectures,
      plaiEcrit: entierDe(ligne, 'plai_min') ?? texteDe(ligne, 'plai_min'),
      plsEcrit: entierDe(ligne, 'pls_max') ?? texteDe(ligne, 'pls_max'),
    })
    const dits = constatsDuResultat(controle, (valeur) => (ecrits ? valeur.constats : []))
    const alertes = controle.etat === 'etabli' ? constater('AL', controle.alertes.filter(({ id }) => id !== 'sru.periode-a-verifier')) : []
    return [...dits, ...alertes].map((dit) => ({ ...dit, commune: commune.nom }))
  })
  return [...constats, ...parCommune]
}

/** Arrondissements (CMS-34, CMS-16), pour Paris, Lyon et Marseille. */
export const controlerTableDesArrondissements: Controle = ({ lignes, entree }) => {
  const { ville } = entree.territoire
  if (ville === null) return []
  const { lectures, constats } = lecturesDuContrat(entree)
  const commune = entree.communes.find(({ nom }) => memeLibelle(nom, ville)) ?? null
  const controle = tableauDesArrondissements({
    commune: ville,
    arrondissements: lignes.filter((ligne) => !estVide(ligne)).map((ligne) => ({
      nom: texteDe(ligne, 'arr'),
      residences: entierDe(ligne, 'rp'),
      logements: entierDe(ligne, 'ls'),
      objectif: entierDe(ligne, 'obj'),
    })),
    objectifCommunal: commune === null ? null : objectifDuContrat(commune, entree, lectures),
    periode: entree.fiche,
    lectures,
  })
  return [...constats, ...constatsPortes(controle)]
}
