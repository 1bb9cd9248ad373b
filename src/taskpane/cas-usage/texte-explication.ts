import type { FonctionDecrite } from '../../catalogue'
import type { ResultatRendu } from '../../textes'
import { dire } from '../dire'
import { ecrireCase, titresDe } from '../tableaux'
import { ecrireAvecUnite, ecrireValeur, ecrireValidite } from '../valeurs'
import type { AppelCalcule } from './appel'
import type { CelluleExpliquee } from './expliquer'

/** L’explication en texte simple, pour un courrier ou un commentaire de cellule. */
export function texteDExplication({ adresse, formule, lue, recalculee, accord, appels }: CelluleExpliquee): string {
  const entete = [
    dire('copier.cellule', { adresse, formule }),
    dire('copier.lue', { lue: ecrireValeur(lue) }),
    recalculee === undefined ? '' : dire('copier.recalculee', { recalculee: ecrireValeur(recalculee) }),
    accord === 'differentes' ? dire('copier.ecart') : '',
  ]
  return [...entete, ...appels.flatMap(lignesDAppel)].filter((ligne) => ligne !== '').join('\n')
}

function lignesDAppel({ fonction, ecriture, ligne, arguments: recus, detail }: AppelCalcule): readonly string[] {
  return [
    `\n${ligne === null ? fonction.titre : dire('expliquer.titre-et-ligne', { titre: fonction.titre, ligne })}`,
    ecriture,
    ...recus.map(({ libelle, ecriture: source, valeur }) => `- ${libelle} : ${valeur} (${source})`),
    ...issue(fonction, detail),
    ...partie('resultat.alertes', detail.alertes),
    ...partie('resultat.etapes', detail.explication.map(ligneDEtape)),
    ...partie('resultat.hypotheses', detail.hypotheses.map(({ id, lecture, effet }) => `${id} (${lecture}) : ${effet}`)),
    ...partie('resultat.references', detail.references.map(({ article, source, lieu }) => [article, source, lieu].filter(Boolean).join(', '))),
    ...partie('resultat.parametres', detail.parametres.map(ligneDeParametre)),
  ]
}

function issue(fonction: FonctionDecrite, { valeur, unite, message }: ResultatRendu): readonly string[] {
  if (message !== null) return [message]
  if (typeof valeur !== 'object' || valeur === null) return [`${dire('resultat.resultat')} ${ecrireAvecUnite(valeur ?? '', unite)}`]
  const { titres, donnees } = titresDe(fonction, valeur)
  return [titres.join('\t'), ...donnees.map((rangee) => rangee.map((une, j) => ecrireCase(fonction, une, j)).join('\t'))]
}

function ligneDEtape({ etape, calcul, valeur }: ResultatRendu['explication'][number]): string {
  return calcul === '' ? `${etape} : ${ecrireAvecUnite(valeur, '')}` : `${etape} : ${calcul} = ${ecrireAvecUnite(valeur, '')}`
}

function ligneDeParametre({ id, valeur, unite, du, au, source }: ResultatRendu['parametres'][number]): string {
  return `${id} : ${ecrireAvecUnite(valeur, unite)}, ${ecrireValidite(du, au)}, ${source}`
}

function partie(titre: string, lignes: readonly string[]): readonly string[] {
  return lignes.length === 0 ? [] : [dire(titre), ...lignes.map((ligne) => `- ${ligne}`)]
}
