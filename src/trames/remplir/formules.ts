import type { PeriodeTriennale } from '../../regles'
import { compterDonnees, lireDonnee } from './feuille-communes'
import { LECTURES } from './feuille-hypotheses'

/** Vrai quand résidences, logements et cible sont des nombres : une case vide passerait pour zéro dans Excel. */
export function parcConnu(nom: string): string {
  return `${compterDonnees('residences', 'cible', nom)}=3`
}

function parc(nom: string): string {
  return [lireDonnee('residences', nom), lireDonnee('logements', nom), lireDonnee('cible', nom)].join(',')
}

/** Logements manquants, sans garde. */
export function manquants(nom: string): string {
  return `MIXITE.SRU_MANQUANTS(${parc(nom)},${lireDonnee('manquants', nom)},${LECTURES})`
}

/** Le déficit notifié se lit même quand le parc manque. */
export function manquantsOuNotifies(nom: string): string {
  const notifies = lireDonnee('manquants', nom)
  return `=IF(${parcConnu(nom)},${manquants(nom)},IF(SUM(${notifies})>0,${notifies},""))`
}

export function tauxLegal(nom: string, periode: PeriodeTriennale): string {
  const donnees = `${parc(nom)},${lireDonnee('situation', nom)},${lireDonnee('manquants', nom)}`
  return `=IF(${parcConnu(nom)},MIXITE.SRU_TAUX_RATTRAPAGE(${donnees},"${periode}",${LECTURES}),"")`
}

export function objectifLegal(nom: string, periode: PeriodeTriennale): string {
  const donnees = `${parc(nom)},${lireDonnee('situation', nom)},${lireDonnee('manquants', nom)}`
  return `=IF(${parcConnu(nom)},MIXITE.SRU_OBJECTIF(${donnees},,"${periode}",${LECTURES}),"")`
}

/** Nombre de la feuille « Communes », ou rien. */
export function nombreLu(donnee: 'objectifRetenu' | 'tauxRetenu' | 'dateAccord', nom: string): string {
  return `=IF(${compterDonnees(donnee, donnee, nom)}=1,${lireDonnee(donnee, nom)},"")`
}

/** Oui ou non de la feuille « Communes », ou rien : vide n'est pas non. */
export function ouiNonLu(donnee: 'accord', nom: string): string {
  const lue = lireDonnee(donnee, nom)
  return `=IF(ISLOGICAL(${lue}),${lue},"")`
}

/** Somme d'une colonne, ou rien si une seule de ses lignes manque : une somme partielle passerait pour le total. */
export function sommeEntiere(plage: string): string {
  return `=IF(COUNT(${plage})=ROWS(${plage}),SUM(${plage}),"")`
}

/** Objectif au taux retenu, depuis deux cellules de la table. */
export function objectifAuTaux(deficit: string, taux: string): string {
  return `=IF(COUNT(${deficit},${taux})=2,MIXITE.SRU_OBJECTIF_TAUX(${deficit},${taux},,${LECTURES}),"")`
}
