import React, { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { suivreQuestions } from '../../../regles'
import { decrireGrille } from '../../../trames'
import type { Grille, Remplissage } from '../../../trames'
import { carenceDuContrat } from '../../cas-usage/grilles/carence'
import { retenirGrilleEcrite } from '../../cas-usage/grilles/memoire-des-grilles'
import { reponsesLisibles } from '../../cas-usage/grilles/reponses'
import { Bouton } from '../../composants/Bouton'
import { EnTete } from '../../composants/EnTete'
import { Refus } from '../../composants/Refus'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import type { Brouillon } from '../../dossier/dossier'
import { phraseDErreur } from '../../phrase-derreur'
import { Apercu } from '../apercu/Apercu'
import type { ProprietesDEtape } from '../contrat/etapes'
import { avanceeDesGrilles, ecrireProgression } from './progression'
import { ThemeDeGrille } from './ThemeDeGrille'
import { Vigilance } from './Vigilance'

export interface ProprietesDeGrille extends ProprietesDEtape {
  readonly grille: Grille
  readonly actionsEcrites: Brouillon | null
  readonly surListe: () => void
  /** Prévenu quand la feuille de la grille est écrite et retenue. */
  readonly surEcrite: () => void
}

/** Une grille, thème par thème, puis ses points de vigilance et l’écriture de sa feuille. Échap remonte d’un niveau. */
export function GrilleOuverte(proprietes: ProprietesDeGrille): ReactElement {
  const { classeur, journal, dossier, grille, surListe, surEcrite } = proprietes
  const [apercu, setApercu] = useState<Remplissage | null>(null)
  const [refus, setRefus] = useState<string | null>(null)
  const avancee = useMemo(() => avanceeDesGrilles(dossier), [dossier.reponses, dossier.communes, dossier.origines])
  const suivies = useMemo(() => {
    const lues = new Map(reponsesLisibles(dossier.reponses).map((reponse) => [reponse.question, reponse]))
    return new Map(suivreQuestions([grille], lues, carenceDuContrat(dossier)).map((suivie) => [suivie.question.id, suivie.etat]))
  }, [dossier.reponses, dossier.communes, dossier.origines, grille])

  async function retenir(): Promise<void> {
    try {
      await retenirGrilleEcrite(classeur, grille.id, dossier.reponses)
      surEcrite()
    } catch (erreur) {
      setRefus(phraseDErreur(erreur))
    }
  }

  return (
    <div onKeyDown={surEchappement(surListe)}>
      <EnTete libelle={dire('grilles.retour')} surRetour={surListe} />
      <TitreDEcran>{dire('grilles.nom', { grille: grille.id, volet: grille.volet })}</TitreDEcran>
      <Refus phrase={refus} />
      {apercu === null ? (
        <>
          <p className="mx-resume">{ecrireProgression(avancee.valeur?.grilles.find((une) => une.grille === grille.id))}</p>
          {grille.themes.map((theme) => (
            <ThemeDeGrille
              {...proprietes}
              key={theme.id}
              theme={theme}
              etats={suivies}
              progression={ecrireProgression(avancee.valeur?.themes.find((un) => un.theme === theme.id))}
            />
          ))}
          <Vigilance {...proprietes} />
          <div className="mx-boutons">
            <Bouton genre="principal" surClic={() => setApercu(decrireGrille(grille, dossier.reponses))}>
              {dire('grilles.ecrire', { grille: grille.id })}
            </Bouton>
          </div>
        </>
      ) : (
        <Apercu classeur={classeur} journal={journal} remplissage={apercu} surEcrite={() => void retenir()} surRefus={() => setApercu(null)} />
      )}
    </div>
  )
}
