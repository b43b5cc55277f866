/// The area codes in service, one line for each kind, country, state or province, and label.
///
/// Made from the metadata and the geocoding texts of the Python package phonenumbers 9.0.43 (libphonenumber's data): an
/// area code is listed when some +1 number of it is valid there. The texts say the state; five gaps (203, 310, 713, 718
/// and 905) and the names of island countries were filled by hand. libphonenumber calls the area codes of some islands
/// fixed or mobile after the numbers first assigned; here they are geographic. It is not NANPA's list: a new overlay may
/// be missing.
enum AreaCodeTable {
  static let text: StaticString = """
    geographic;US;AK;Alaska;907
    geographic;US;AL;Alabama;205 251 256 334 659 938
    geographic;US;AR;Arkansas;327 479 501 870
    geographic;US;AZ;Arizona;480 520 602 623 928
    geographic;US;CA;California;209 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650
    geographic;US;CA;California;657 661 669 707 714 738 747 760 805 818 820 831 840 858 909 916 925 949 951
    geographic;US;CA;Los Angeles, CA;213
    geographic;US;CO;Colorado;303 719 720 748 970 983
    geographic;US;CT;Connecticut;203 475 860 959
    geographic;US;DC;Washington D.C.;202 771
    geographic;US;DE;Delaware;302
    geographic;US;FL;Florida;239 305 321 324 352 386 407 448 561 645 656 689 727 754 772 786 813 850 863
    geographic;US;FL;Florida;904 941 954
    geographic;US;FL;Palm Beach, FL;728
    geographic;US;GA;Georgia;229 404 470 478 678 706 762 770 912 943
    geographic;US;HI;Hawaii;808
    geographic;US;IA;Iowa;319 515 563 641 712
    geographic;US;ID;Idaho;208 986
    geographic;US;IL;Chicago, IL;312 773 872
    geographic;US;IL;Illinois;217 224 309 331 447 464 618 630 708 730 779 815 847
    geographic;US;IN;Indiana;219 260 317 463 574 765 812 930
    geographic;US;KS;Kansas;316 620 785 913
    geographic;US;KY;Kentucky;270 364 502 606 859
    geographic;US;LA;Louisiana;225 318 337 504 985
    geographic;US;MA;Massachusetts;339 351 413 508 617 774 781 857 978
    geographic;US;MD;Maryland;227 240 301 410 443 667
    geographic;US;ME;Maine;207
    geographic;US;MI;Michigan;231 248 269 313 517 586 616 734 810 906 947 989
    geographic;US;MN;Minnesota;218 320 507 612 651 763 952
    geographic;US;MO;Missouri;235 314 417 557 573 636 660 816 975
    geographic;US;MS;Mississippi;228 601 662 769
    geographic;US;MT;Montana;406
    geographic;US;NC;North Carolina;252 336 472 704 743 828 910 919 980 984
    geographic;US;ND;North Dakota;701
    geographic;US;NE;Nebraska;308 402 531
    geographic;US;NH;New Hampshire;603
    geographic;US;NJ;New Jersey;201 551 609 640 732 848 856 862 908 973
    geographic;US;NM;New Mexico;505 575
    geographic;US;NV;Nevada;702 725 775
    geographic;US;NY;New York;315 329 347 363 516 518 585 607 631 646 680 716 838 845 914 917 929
    geographic;US;NY;New York City, NY;718
    geographic;US;NY;New York, NY;212 332 934
    geographic;US;OH;Ohio;216 220 234 283 326 330 380 419 440 513 567 614 740 937
    geographic;US;OK;Oklahoma;405 539 572 580 918
    geographic;US;OR;Oregon;458 503 541 971
    geographic;US;PA;Pennsylvania;215 223 267 272 412 484 570 582 610 717 724 814 835 878
    geographic;US;PA;Philadelphia, PA;445
    geographic;US;RI;Rhode Island;401
    geographic;US;SC;South Carolina;803 821 839 843 854 864
    geographic;US;SD;South Dakota;605
    geographic;US;TN;Tennessee;423 615 629 731 865 901 931
    geographic;US;TX;San Antonio, TX;210 726
    geographic;US;TX;Texas;214 254 281 325 346 361 409 430 432 469 512 682 713 737 806 817 830 832 903 915
    geographic;US;TX;Texas;936 940 945 956 972 979
    geographic;US;UT;Utah;385 435 801
    geographic;US;VA;Virginia;276 434 540 571 686 703 757 804 826 948
    geographic;US;VT;Vermont;802
    geographic;US;WA;Washington State;206 253 360 425 509 564
    geographic;US;WI;Wisconsin;262 274 353 414 534 608 715 920
    geographic;US;WV;West Virginia;304 681
    geographic;US;WY;Wyoming;307
    geographic;CA;AB;Alberta;368 403 587 780 825
    geographic;CA;BC;British Columbia;236 250 257 604 672 778
    geographic;CA;MB;Manitoba;204 431 584
    geographic;CA;NB;New Brunswick;428 506
    geographic;CA;NL;Newfoundland and Labrador;709 879
    geographic;CA;NS/PE;Nova Scotia/Prince Edward Island;782 902
    geographic;CA;NT/NU/YT;Northwest Territories/Nunavut/Yukon;867
    geographic;CA;ON;Ontario;226 249 289 343 365 382 416 519 548 613 647 683 705 742 753 807 905
    geographic;CA;ON;Toronto, ON;437 942
    geographic;CA;QC;Montreal, QC;263
    geographic;CA;QC;Quebec;273 354 367 418 438 450 468 514 579 581 819 873
    geographic;CA;SK;Saskatchewan;306 474 639
    geographic;AG;;Antigua and Barbuda;268
    geographic;BB;;Barbados;246
    geographic;BM;;Bermuda;441
    geographic;BS;;Bahamas;242
    geographic;DO;;Dominican Republic;809 829 849
    geographic;GD;;Grenada;473
    geographic;GU;;Guam;671
    geographic;JM;;Jamaica;658 876
    geographic;KY;;Cayman Islands;345
    geographic;LC;;Saint Lucia;758
    geographic;MP;;Northern Mariana Islands;670
    geographic;PR;;Puerto Rico;787 939
    geographic;TC;;Turks and Caicos Islands;649
    geographic;TT;;Trinidad and Tobago;868
    geographic;VC;;Saint Vincent and the Grenadines;784
    geographic;VG;;British Virgin Islands;284
    personal;US;;Non-geographic;500 521 522 523 524 525 526 527 528 529 532 533 544 566 577 588
    tollFree;US;;Toll-free;800 833 844 855 866 877 888
    premium;US;;Premium rate;900
    personal;CA;;Non-geographic;600 622 633
    """
}
