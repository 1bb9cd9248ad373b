import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { ajouterEnfant, ajouterEnTete, oterNoeud, poserAttribut, retoucherNoeud } from '../xml/retouches'
import type { Assure } from './ajouter-style'

/** Numéro de la police égale à `base`, graisse exceptée, et les retouches qui l'ajoutent si le fichier ne l'a pas. */
export function assurerPolice(texte: string, racine: Noeud, base: number, gras: boolean): Assure {
  const liste = enfant(racine, 'fonts')
  const presentes = enfants(liste, 'font')
  const modele = presentes[base]
  const p = racine.prefixe
  if (liste === undefined || modele === undefined) {
    if (!gras) return { numero: base, retouches: [] }
    return ajouterPolice(texte, racine, liste, presentes.length, `<${p}font><${p}b/></${p}font>`)
  }
  const graisse = enfant(modele, 'b')
  if ((graisse !== undefined && booleen(graisse.attributs.get('val'), true)) === gras) return { numero: base, retouches: [] }
  const sansGraisse = graisse === undefined ? [] : [oterNoeud(graisse)]
  // L'ordre du schéma met la graisse en tête.
  const nouvelle = retoucherNoeud(texte, modele, [...(gras ? [ajouterEnTete(texte, modele, `<${p}b/>`)] : []), ...sansGraisse])
  const egale = presentes.findIndex(({ debut, fin }) => texte.slice(debut, fin) === nouvelle)
  return egale >= 0 ? { numero: egale, retouches: [] } : ajouterPolice(texte, racine, liste, presentes.length, nouvelle)
}

function ajouterPolice(texte: string, racine: Noeud, liste: Noeud | undefined, rang: number, police: string): Assure {
  if (liste !== undefined) {
    const compte = poserAttribut(texte, liste, 'count', String(rang + 1))
    return { numero: rang, retouches: [...compte, ajouterEnfant(texte, liste, police)] }
  }
  // Sans liste, la police 0 que citent les styles présents est celle par défaut : elle y prend sa place.
  const p = racine.prefixe
  const debut = enfant(racine, 'numFmts')?.fin ?? racine.finOuvrante
  return { numero: 1, retouches: [{ debut, fin: debut, texte: `<${p}fonts count="2"><${p}font/>${police}</${p}fonts>` }] }
}
