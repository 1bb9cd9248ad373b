import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { annuler } from '../../cas-usage/annuler'
import { demandeDInsertion, obstacleALInsertion } from '../../cas-usage/demande-insertion'
import { inserer } from '../../cas-usage/inserer'
import type { Apercu, Insertion } from '../../cas-usage/inserer'
import { uneCellule } from '../../cas-usage/plages'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import type { EtatDuCalcul } from '../../crochets/useCalcul'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { ApercuDuRemplacement } from './ApercuDuRemplacement'

interface Proprietes {
  readonly classeur: Classeur
  readonly cellule: Plage | null
  readonly calcul: EtatDuCalcul
  readonly posee: Insertion | null
  readonly surPosee: (posee: Insertion | null) => void
}

interface Nouvelle {
  readonly genre: GenreAvis
  readonly phrase: string
}

/** « Insérer », l’aperçu de ce qui serait remplacé quand la place est prise, puis « Annuler ». */
export function Pose({ classeur, cellule, calcul, posee, surPosee }: Proprietes): ReactElement {
  const [apercu, setApercu] = useState<Apercu | null>(null)
  const [nouvelle, setNouvelle] = useState<Nouvelle | null>(null)
  const [occupe, setOccupe] = useState(false)
  const cadre = useFocusRattrape(`${posee === null} ${apercu === null} ${occupe}`)

  async function tenter(geste: () => Promise<Nouvelle | null>): Promise<void> {
    setOccupe(true)
    setNouvelle(await geste().catch((erreur: unknown): Nouvelle => ({ genre: 'erreur', phrase: phraseDErreur(erreur) })))
    setOccupe(false)
  }

  const poser = (accord: Apercu | null): Promise<void> =>
    tenter(async () => {
      if (cellule === null || calcul.genre !== 'calcule') return { genre: 'information', phrase: dire('inserer.pas-pret') }
      const resultat = await inserer(classeur, demandeDInsertion(cellule, calcul), accord)
      if (resultat.genre === 'impossible') {
        const ancre = resultat.apercu.dansLeResultatDe ?? cellule
        return { genre: 'erreur', phrase: dire('inserer.dans-un-resultat', { ancre: ecrireAdresse(ancre) }) }
      }
      setApercu(resultat.genre === 'accord-requis' ? resultat.apercu : null)
      if (resultat.genre === 'accord-requis') return null
      surPosee(resultat.insertion)
      return { genre: 'succes', phrase: dire('inserer.faite', { cellule: ecrireAdresse(cellule) }) }
    })

  const defaire = (insertion: Insertion): Promise<void> =>
    tenter(async () => {
      const { genre } = await annuler(classeur, insertion)
      surPosee(null)
      if (genre === 'changee') return { genre: 'alerte', phrase: dire('inserer.annulation-changee') }
      return { genre: 'succes', phrase: dire('inserer.annulee') }
    })

  const obstacle = cellule !== null && calcul.genre === 'calcule' ? obstacleALInsertion(cellule, calcul) : null
  const pret = !occupe && cellule !== null && calcul.genre === 'calcule' && obstacle === null

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      {obstacle === null ? null : (
        <Avis genre="erreur">
          <p>{obstacle}</p>
        </Avis>
      )}
      {apercu === null ? (
        <div className="mx-boutons">
          <Bouton genre="principal" desactive={!pret} surClic={() => void poser(null)}>
            {dire('inserer.bouton')}
          </Bouton>
          {posee === null ? null : (
            <Bouton desactive={occupe} surClic={() => void defaire(posee)}>
              {dire('inserer.annuler', { cellule: ecrireAdresse(uneCellule(posee.zone)) })}
            </Bouton>
          )}
        </div>
      ) : (
        <ApercuDuRemplacement apercu={apercu} surAccord={() => void poser(apercu)} surRefus={() => setApercu(null)} />
      )}
      <ZoneVivante>
        {nouvelle === null ? null : (
          <Avis genre={nouvelle.genre}>
            <p>{nouvelle.phrase}</p>
          </Avis>
        )}
      </ZoneVivante>
    </div>
  )
}
