import type { ElementDuLot } from '../../audit'
import { redigerMessage } from '../../textes'
import type { Arguments } from '../arguments'
import { interruptible } from '../audit/au-clavier'
import { Bilan } from '../audit/bilan'
import { lireReglages } from '../audit/lire-reglages'
import { auditerLeLot } from '../audit/lot'
import { suivreLAvancement } from '../audit/progression'
import { composerLeRapport, elementDuLot, verifierRapport } from '../audit/rapport'
import { enJson, enTexte } from '../audit/rendre'
import { trouverFichiers } from '../audit/trouver-fichiers'
import type { ResultatDeFichier } from '../audit/types'
import { enregistrerClasseur } from '../classeur/fichiers'
import type { Commande } from '../commande'
import { ErreurDUsage } from '../erreurs'

/** Audite des classeurs que personne ici n'a faits ; aucun n'est touché. */
export const AUDITER: Commande = {
  nom: 'auditer',
  options: { json: 'drapeau', rapport: 'valeur', hypotheses: 'valeur', date: 'valeur', periode: 'valeur', cible: 'valeur' },
  executer: async (args, sorties, moyens) => {
    if (args.positions.length === 0) throw new ErreurDUsage('arguments-manquants', { commande: 'auditer' })
    const options = await lireReglages(args)
    const { fichiers, lot } = await trouverFichiers(args.positions)
    const rapport = args.valeurs.get('rapport')
    const remplace = rapport === undefined ? false : await verifierRapport(rapport, fichiers)
    const rediger = redacteur(args, lot)
    const bilan = new Bilan()
    const elements: ElementDuLot[] = []
    await interruptible(async (signal) => {
      const progression = suivreLAvancement(fichiers.length, sorties, moyens)
      let faits = 0
      try {
        for await (const resultat of auditerLeLot(fichiers, { options, programme: moyens.programme, signal })) {
          bilan.compter(resultat)
          if (rapport !== undefined) elements.push(elementDuLot(resultat))
          progression.finir()
          sorties.ecrire(rediger(resultat))
          progression.avancer(++faits)
        }
      } finally {
        progression.finir()
      }
    })
    if (lot && !args.drapeaux.has('json')) sorties.ecrire(`\n${redigerMessage(bilan.enPhrase())}`)
    if (rapport !== undefined) {
      await enregistrerClasseur(await composerLeRapport(elements, options), rapport)
      sorties.prevenir(redigerMessage({ id: remplace ? 'cli.auditer-rapport-remplace' : 'cli.auditer-rapport-ecrit', donnees: { rapport } }))
    }
    return bilan.code()
  },
}

function redacteur({ drapeaux }: Arguments, lot: boolean): (resultat: ResultatDeFichier) => string {
  if (!drapeaux.has('json')) return enTexte
  return (resultat) => JSON.stringify(enJson(resultat), null, lot ? undefined : 2)
}
