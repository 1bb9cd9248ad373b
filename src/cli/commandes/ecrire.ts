import { ecrireAdresse, lireAdresse } from '../../classeur/adresse'
import { ErreurClasseur } from '../../classeur/port'
import type { Plage } from '../../classeur/port'
import { Modele, preparerFormule } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { enregistrerClasseur, ouvrirClasseur, verifierSortie } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Commande, Sorties } from '../commande'
import { ErreurDUsage } from '../erreurs'
import { Graphe } from '../recalcul/graphe'
import { lireFormuleSaisie, lireValeurSaisie } from './lire-saisie'
import { exigerSortie, lireLangue } from './options'

export const ECRIRE: Commande = {
  nom: 'ecrire',
  options: { sortie: 'valeur', langue: 'valeur', texte: 'drapeau' },
  executer: async (args, sorties) => {
    exiger(args, 3, 3, 'ecrire')
    const [entree = '', cellule = '', valeur = ''] = args.positions
    const sortie = exigerSortie(args)
    const cible = lireCible(cellule)
    const estFormule = valeur.startsWith('=') && valeur.length > 1 && !args.drapeaux.has('texte')
    const formule = estFormule ? lireFormuleSaisie(valeur, lireLangue(args)) : null
    const saisie = formule === null ? lireSaisie(valeur, args) : null
    const remplace = await verifierSortie(entree, sortie)

    const classeur = await ouvrirClasseur(entree)
    const modele = await Modele.ouvrir(classeur)
    const feuille = modele.nomExact(cible.feuille) ?? (await refuserFeuille(cible.feuille, classeur))
    const place = { ...cible, feuille }
    const preparee = formule === null ? null : await preparerFormule(formule, place, modele)
    // Une formule sans valeur calculée s'écrit avec une valeur provisoire, ôtée avant l'enregistrement.
    await classeur.ecrire(place, [[preparee === null ? saisie : { valeur: 0, ...preparee.saisie }]])
    if (preparee?.valeurs === null) await classeur.remplacerValeurs(feuille, [{ ...place, valeur: null }])
    await enregistrerClasseur(classeur, sortie)

    sorties.ecrire(
      JSON.stringify(
        {
          fichier: sortie,
          cellule: ecrireAdresse(place),
          formule: preparee?.saisie.formule ?? null,
          valeurs: preparee === null ? [[saisie]] : preparee.valeurs,
        },
        null,
        2,
      ),
    )
    if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    preparee?.avertissements.forEach(sorties.prevenir)
    prevenirDesDependants(modele, place, preparee?.valeurs ?? [[0]], sorties)
    return CODES.etabli
  },
}

function lireSaisie(valeur: string, args: Arguments): ReturnType<typeof lireValeurSaisie> {
  return args.drapeaux.has('texte') ? valeur : lireValeurSaisie(valeur)
}

function lireCible(adresse: string): Plage {
  let plage: Plage
  try {
    plage = lireAdresse(adresse)
  } catch (cause) {
    if (cause instanceof ErreurClasseur) throw new ErreurDUsage('cellule-illisible', { lu: adresse })
    throw cause
  }
  if (plage.lignes !== 1 || plage.colonnes !== 1) throw new ErreurDUsage('cellule-illisible', { lu: adresse })
  return plage
}

async function refuserFeuille(feuille: string, classeur: { feuilles(): Promise<readonly { nom: string }[]> }): Promise<never> {
  const existe = (await classeur.feuilles()).some(({ nom }) => nom.toLowerCase() === feuille.toLowerCase())
  throw new ErreurClasseur(existe ? 'feuille-sans-cellules' : 'feuille-absente', { feuille })
}

/** Les autres cellules ne sont pas touchées : on dit combien attendent un recalcul. */
function prevenirDesDependants(modele: Modele, { feuille, ligne, colonne }: Plage, valeurs: readonly (readonly unknown[])[], { prevenir }: Sorties): void {
  const occupe = { feuille, ligne, colonne, lignes: valeurs.length, colonnes: valeurs[0]?.length ?? 1 }
  const nombre = new Graphe(modele).lecteursDe(occupe).length
  if (nombre > 0) prevenir(redigerMessage({ id: 'cli.dependants', donnees: { nombre, cellule: ecrireAdresse(occupe) } }))
}
