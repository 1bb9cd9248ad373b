import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import { redigerMessage } from '../../textes'
import { exiger } from '../arguments'
import { enregistrerClasseur, ouvrirClasseur, verifierSortie } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { recalculerClasseur } from '../recalcul/recalculer-classeur'
import { exigerSortie } from './options'

export const RECALCULER: Commande = {
  nom: 'recalculer',
  options: { sortie: 'valeur' },
  executer: async (args, sorties) => {
    exiger(args, 1, 1, 'recalculer')
    const [entree = ''] = args.positions
    const sortie = exigerSortie(args)
    const remplace = await verifierSortie(entree, sortie)
    const classeur = await ouvrirClasseur(entree)
    const { recalculees, changements, aRecalculerDansExcel } = await recalculerClasseur(classeur)
    await enregistrerClasseur(classeur, sortie)
    sorties.ecrire(
      JSON.stringify(
        {
          fichier: sortie,
          recalculees,
          changements: changements.map(({ cellule, avant, apres }) => ({ cellule, avant: montrer(avant), apres: montrer(apres) })),
          aRecalculerDansExcel: aRecalculerDansExcel.map(({ cellule, motif }) => ({ cellule, motif: redigerMessage(motif) })),
        },
        null,
        2,
      ),
    )
    if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    const donnees = { recalculees, changees: changements.length, restantes: aRecalculerDansExcel.length }
    sorties.prevenir(redigerMessage({ id: aRecalculerDansExcel.length > 0 ? 'cli.bilan-partiel' : 'cli.bilan', donnees }))
    return CODES.etabli
  },
}

function montrer(valeur: Valeur): number | string | boolean | null {
  return estErreur(valeur) ? valeur.erreur : valeur
}
